// The steps of the action and of the workflows that `init --ci` writes, run in a shell from a clean checkout as the hosts
// run them. What comes from the registry is this checkout.
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gitlabJob } from '../../src/cli/ci/templates.js';
import { version } from '../../src/cli/version.js';
import { ChangeUnderTest } from './change.js';
import { FakeGithub } from './fake-github.js';
import { FakeGitlab } from './fake-gitlab.js';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly 'working-directory'?: string;
}

const root = path.resolve(import.meta.dirname, '../..');
const blocking = `import { readFileSync } from 'node:fs';

export async function load(file) {
  return readFileSync(file, 'utf8');
}
`;

let change: ChangeUnderTest;
let github: FakeGithub;
let tools: string;

beforeAll(() => {
  change = new ChangeUnderTest();
  change.put('packages/shop/package.json', '{ "name": "shop", "private": true, "type": "module" }\n');
  change.put('packages/shop/package-lock.json', '{}\n');
  change.commit('Begin');
  change.git('checkout', '--quiet', '-b', 'change');
  change.put('packages/shop/src/load.js', blocking);
  change.commit('Change');
  tools = path.join(change.home, 'tools');
  mkdirSync(tools);
  tool(
    'npm',
    `echo "npm $*" >> "${change.home}/npm.log"; mkdir -p node_modules; ln -sfn "${root}" node_modules/unblock`,
  );
  tool(
    'npx',
    `echo "npx $*" >> "${change.home}/npm.log"; shift 2; [ -z "$STUB" ] || exit "$STUB"; exec node "${root}/bin/unblock.js" "$@"`,
  );
});
afterAll(() => change.remove());

function tool(name: string, body: string): void {
  writeFileSync(path.join(tools, name), `#!/usr/bin/env bash\n${body}\n`);
  chmodSync(path.join(tools, name), 0o755);
}

beforeEach(async () => {
  github = await FakeGithub.open();
  github.head = change.git('rev-parse', 'change').trim();
  github.files = change.files();
  change.checkOut();
});
afterEach(async () => {
  expect(github.complaints).toEqual([]);
  await github.close();
});

/** The inputs by their defaults, and what a workflow gives. */
function inputs(given: Readonly<Record<string, string>>): (text: string) => string {
  const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));
  const known = Object.entries(action.inputs as Record<string, { default: string }>);
  const values: Record<string, string> = {
    ...Object.fromEntries(known.map(([name, each]) => [name, each.default])),
    ...given,
  };
  return (text) => text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => values[name] ?? '');
}

function runner(): Record<string, string> {
  const side = (sha: string) => ({ sha, repo: { full_name: 'shop/orders' } });
  const base = change.git('rev-parse', 'main').trim();
  const temp = path.join(change.home, 'runner');
  mkdirSync(temp, { recursive: true });
  return {
    PATH: `${tools}${path.delimiter}${process.env['PATH']}`,
    HOME: change.home,
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: path.join(temp, 'output'),
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: change.event({ pull_request: { number: 7, head: side(github.head), base: side(base) } }),
    GITHUB_REPOSITORY: 'shop/orders',
    GITHUB_API_URL: github.url,
    GITHUB_RUN_ID: '99',
  };
}

interface Ran {
  readonly status: number | null;
  readonly out: string;
}

/** As a runner does with `shell: bash`, step after step, until one fails. */
async function runSteps(
  steps: readonly Step[],
  env: Readonly<Record<string, string>>,
  fill: (text: string) => string = (text) => text,
): Promise<Ran> {
  let all = '';
  for (const { run: script, env: own = {}, 'working-directory': at = '.' } of steps) {
    if (script === undefined) continue;
    const given = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, fill(value)]));
    const { status, out } = await shell(fill(script), path.join(change.clone, fill(at)), { ...env, ...given });
    all += out;
    if (status !== 0) return { status, out: all };
  }
  return { status: 0, out: all };
}

function shell(script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd, env });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (out += String(chunk)));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out }));
  });
}

const expression = (name: string) => `\${{ ${name} }}`;

function actionSteps(): Step[] {
  return parse(readFileSync(path.join(root, 'action.yml'), 'utf8')).runs.steps;
}

it('the action suggests, and leaves the patch for the artifact', async () => {
  const fill = inputs({ token: 'ghs_verysecrettoken', 'working-directory': 'packages/shop', 'fail-on': 'new' });
  const { status, out } = await runSteps(actionSteps(), runner(), fill);
  expect([status, out]).toEqual([1, 'unblock: 1 finding in this change; comments: 1 posted.\n']);
  expect(github.comments[0]).toMatchObject({ path: 'packages/shop/src/load.js', start_line: 1, line: 4 });
  const [, directory = ''] = /^directory=(.*)$/m.exec(readFileSync(runner()['GITHUB_OUTPUT']!, 'utf8')) ?? [];
  expect(readFileSync(path.join(directory, 'unblock.patch'), 'utf8')).toContain('+++ b/packages/shop/src/load.js');
  expect(readFileSync(path.join(change.home, 'npm.log'), 'utf8')).toContain(`unblock@${version}`);
});

it('the action breaks no build when it cannot run', async () => {
  const fill = inputs({ base: 'no-such-branch', token: 'x' });
  const { status, out } = await runSteps(actionSteps(), runner(), fill);
  expect(status).toBe(0);
  expect(out).toContain('git has no commit "no-such-branch"');
  expect(out).toContain('::warning title=unblock::It could not run');
});

it('no input is put into a script: nobody runs commands by the name of a branch', () => {
  for (const { run = '' } of actionSteps()) expect(run).not.toContain('${{');
});

it('the workflow for GitHub has least permissions, and its steps run', async () => {
  const { status, out } = await change.unblock(
    ['init', '--ci', 'github'],
    {},
    path.join(change.clone, 'packages/shop'),
  );
  expect([status, out.split('\n')[1]]).toEqual([0, 'Wrote .github/workflows/unblock.yml']);
  const workflow = parse(change.read('.github/workflows/unblock.yml'));
  expect([workflow.on, workflow.permissions]).toEqual(['pull_request', {}]);
  const { permissions, steps } = workflow.jobs.suggest;
  expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
  const [checkout] = steps as Step[];
  expect(checkout?.with).toEqual({
    ref: expression('github.event.pull_request.head.sha'),
    'fetch-depth': 0,
    'persist-credentials': false,
  });
  // The action has shown that the tool runs: here is what the script makes of a run that cannot.
  const token = (text: string) => text.replace(expression('github.token'), 'ghs_verysecrettoken');
  const ran = await runSteps(steps, { ...runner(), STUB: '2' }, token);
  expect([ran.status, ran.out]).toEqual([0, expect.stringContaining('::warning title=unblock::It could not run')]);
  expect((await runSteps(steps, { ...runner(), STUB: '1' }, token)).status).toBe(1);
  const log = readFileSync(path.join(change.home, 'npm.log'), 'utf8');
  expect(log).toContain(`npm ci --ignore-scripts\nnpx --yes unblock@${version} suggest --artifacts unblock\n`);
});

it('the job for GitLab runs, and is told how to take in where a pipeline is there', async () => {
  const at = path.join(change.clone, 'packages/shop');
  writeFileSync(path.join(change.clone, '.gitlab-ci.yml'), 'stages: [test]\n');
  const { out } = await change.unblock(['init', '--ci', 'gitlab'], {}, at);
  expect(out).toContain('Add to .gitlab-ci.yml: include: [{ local: .gitlab/ci/unblock.yml }]');
  const { unblock: job } = parse(change.read('.gitlab/ci/unblock.yml'));
  expect(job.allow_failure).toEqual({ exit_codes: 2 });
  expect(job.artifacts.reports.codequality).toBe('packages/shop/unblock/gl-code-quality-report.json');
  const gitlab = await FakeGitlab.open();
  const head_sha = github.head;
  Object.assign(gitlab.refs, { head_sha });
  const [shown] = github.files;
  gitlab.diffs = [{ old_path: shown!.filename, new_path: shown!.filename, diff: shown!.patch! }];
  const ran = await shell(job.script.join('\n'), change.clone, {
    PATH: `${tools}${path.delimiter}${process.env['PATH']}`,
    HOME: change.home,
    GITLAB_CI: 'true',
    CI_PROJECT_ID: '42',
    CI_MERGE_REQUEST_IID: '7',
    CI_COMMIT_SHA: head_sha,
    CI_MERGE_REQUEST_DIFF_BASE_SHA: change.git('rev-parse', 'main').trim(),
    CI_API_V4_URL: gitlab.url,
    UNBLOCK_GITLAB_TOKEN: 'glpat-verysecret',
  });
  expect(ran).toEqual({ status: 0, out: 'unblock: 1 finding in this change; comments: 1 posted.\n' });
  expect(gitlab.discussions[0]?.notes[0]?.body).toContain('```suggestion:-3+0\n');
  const [issue] = JSON.parse(change.read('packages/shop/unblock/gl-code-quality-report.json'));
  expect(issue.location.path).toBe('packages/shop/src/load.js');
  expect(gitlab.complaints).toEqual([]);
  await gitlab.close();
});

it('the template in the repository is what init writes', () => {
  const text = readFileSync(path.join(root, 'ci/gitlab.yml'), 'utf8');
  expect(text).toBe(gitlabJob({ version, install: 'npm ci --ignore-scripts', directory: '' }));
  expect(parse(readFileSync(path.join(root, 'action.yml'), 'utf8')).inputs.package.default).toBe(`unblock@${version}`);
});
