// `--test-command`: what makes the user's tests fail is found and taken back, the rest stays, and whatever happens on the way
// leaves every file as it was.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Scratch } from './harness/scratch.js';

let scratch: Scratch;
const names = ['a', 'b', 'c', 'd'];
const node = JSON.stringify(process.execPath);
const suite = `${node} suite.mjs`;

beforeEach(() => {
  scratch = new Scratch();
  scratch.put('package.json', '{ "name": "shop", "private": true, "type": "module" }\n');
  for (const name of names) {
    scratch.put(
      `src/${name}.js`,
      `import { readFileSync } from 'node:fs';\n\nexport async function ${name}() {\n  return readFileSync('package.json', 'utf8');\n}\n`,
    );
  }
});
afterEach(() => scratch.remove());

/** Tests run one after the other; \`atOnce\` lists which promises are settled after two turns of the microtasks. */
function putSuite(...tests: string[]): void {
  const head = `import test from 'node:test';
import assert from 'node:assert';
${names.map((name) => `import { ${name} } from './src/${name}.js';`).join('\n')}
const atOnce = async (...all) => {
  let settled = 0;
  for (const each of all) each().then(() => { settled += 1; });
  await null; await null;
  return settled;
};
${names.map((name) => `test('${name} reads', async () => { assert.match(await ${name}(), /shop/); });`).join('\n')}
`;
  scratch.put('suite.mjs', `${head}${tests.join('\n')}\n`);
}

const fix = (...args: string[]) => scratch.unblock('fix', '--write', '--no-color', '--scope', 'all', ...args);
const rewritten = () => names.filter((name) => scratch.read(`src/${name}.js`).includes('await readFile(')).join('');

it('writes everything where the same tests pass before and after', async () => {
  putSuite();
  const { status, err } = await fix('--test-command', suite);
  expect(err).toMatch(
    /Running the tests before the rewrite, for 30 min at most: .*suite\.mjs\n.*4 names pass \(4 by their own count\)/,
  );
  expect(err).toContain(
    'unblock: Running the tests with 4 groups written.\nunblock: All tests that passed before pass.',
  );
  expect([status, rewritten()]).toEqual([0, 'abcd']);
});

it('takes back the one group to blame, says why, and keeps the others', async () => {
  putSuite(`test('c is quick', async () => { assert.equal(await atOnce(c), 1, 'too slow'); });`);
  const { status, err, out } = await fix('--test-command', suite, '--format', 'json');
  expect([status, rewritten()]).toEqual([0, 'abd']);
  expect(err).toContain('"c is quick" does not pass any more; looking for the groups to blame takes 2 to 9 more runs');
  expect(err).toMatch(
    /Took back readFileSync \(src\/c\.js:4\): "c is quick" does not pass any more\. The tests printed last:\n/,
  );
  expect(err).toContain('3 of 4 groups stay.');
  expect(err).toContain(
    'Left alone: the tests fail with its rewrite (failing-tests)\n  src/c.js:4:10  "c is quick" does not pass',
  );
  const { findings, groups } = JSON.parse(out) as {
    findings: { file: string; status: string; reason?: string; message?: string }[];
    groups: { verdict: string; diagnostics: string[] }[];
  };
  expect(findings.find(({ file }) => file === 'src/c.js')).toMatchObject({
    status: 'refused',
    reason: 'failing-tests',
    message: 'the tests fail with its rewrite: "c is quick" does not pass any more',
  });
  const [rejected, ...others] = groups.filter(({ verdict }) => verdict === 'rejected');
  expect(others).toEqual([]);
  expect(rejected?.diagnostics.join('\n')).toContain('too slow');
});

it('takes back one of two that fail only together, and says beside which', async () => {
  putSuite(`test('one of two is quick', async () => { assert.notEqual(await atOnce(b, d), 0); });`);
  const { err } = await fix('--test-command', suite);
  expect(rewritten()).toBe('abc');
  expect(err).toContain(
    'Took back readFileSync (src/d.js:4): "one of two is quick" does not pass any more, though only together with readFileSync (src/b.js:4), which stays.',
  );
});

it('misses a test that no longer runs, though the suite ends well', async () => {
  putSuite(`if ((await atOnce(b)) === 1) test('b came first', () => {});`);
  const { err } = await fix('src/a.js', 'src/b.js', '--test-command', suite);
  expect(rewritten()).toBe('a');
  expect(err).toContain('"b came first" does not pass any more');
});

it('asks nothing of tests that pass now and then, or have other names each time', async () => {
  putSuite(
    `import { existsSync, writeFileSync } from 'node:fs';
const isOnce = async () => (await atOnce(a)) === 0 && !existsSync('once');
test('unsteady', async () => { if (await isOnce()) { writeFileSync('once', ''); assert.fail(); } });
test('at ' + process.hrtime.bigint(), () => {});`,
  );
  const { err } = await fix('--test-command', suite);
  expect(err).toContain(
    'With the rewrite "unsteady" failed once and passed once. What is not steady decides nothing here: look at it yourself.',
  );
  expect(rewritten()).toBe('abcd');
});

it('goes by the exit status where tests have no names', async () => {
  scratch.put(
    'suite.mjs',
    `import { a } from './src/a.js';
const slow = new Promise((resolve) => setImmediate(resolve, 'slow'));
process.exit((await Promise.race([a(), slow])) === 'slow' ? 3 : 0);
`,
  );
  const { err } = await fix('src/a.js', '--test-command', suite);
  expect(err).toContain('Their output names no test in a form that is known here, so the exit status alone decides');
  expect(err).toContain('Took back readFileSync (src/a.js:4): the tests end with status 3.');
  expect(rewritten()).toBe('');
});

it('commits what the tests let through', async () => {
  putSuite(`test('c is quick', async () => { assert.equal(await atOnce(c), 1); });`);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: scratch.root, encoding: 'utf8' }).trim();
  for (const args of [
    ['init', '-q'],
    ['config', 'user.name', 'a'],
    ['config', 'user.email', 'a@example.org'],
    ['add', '.'],
    ['commit', '-qm', 'Begin'],
  ])
    git(...args);
  await fix('src/a.js', 'src/c.js', '--test-command', suite, '--commit-per-group');
  expect(git('status', '--porcelain')).toBe('');
  expect(git('log', '--format=%s').split('\n')).toEqual(['Unblock readFileSync in a', 'Begin']);
});

describe('before anything is written', () => {
  const fails = `test('old sorrow', () => { assert.fail(); });`;

  it('refuses tests that fail already, by name', async () => {
    putSuite(fails);
    const { status, err } = await fix('--test-command', suite);
    expect(err).toContain(
      'unblock: The tests do not pass before the rewrite: "old sorrow" fails. Nothing was written. Mend them, or name those that may fail with --ignore-tests.',
    );
    expect([status, rewritten()]).toEqual([2, '']);
  });

  it('goes on where those that fail may', async () => {
    putSuite(fails, `test('c is quick', async () => { assert.equal(await atOnce(c), 1); });`);
    const { status, err } = await fix('src/c.js', 'src/d.js', '--test-command', suite, '--ignore-tests', 'old *');
    expect(err).toContain('1 that may fail do');
    expect([status, rewritten()]).toEqual([0, 'd']);
  });

  it.each([
    [
      'a command that is not there',
      ['--test-command', 'no-such-command'],
      /"no-such-command" ended with status 127 and printed last: .*not found/,
    ],
    [
      'a command that never ends',
      ['--test-command', 'sleep 60', '--test-timeout', '1'],
      /"sleep 60" did not end within 1 seconds?\. Nothing was written\./,
    ],
  ])('refuses %s', async (_, args, complaint) => {
    const { status, err } = await fix(...args);
    expect(err).toMatch(complaint);
    expect([status, rewritten()]).toEqual([2, '']);
  });

  it.each([
    [['fix', '--test-command', 'npm test'], /--test-command needs --write, or --interactive/],
    [['fix', '--write', '--test-timeout', '5'], /need tests to run: add --test-command/],
    [['fix', '--write', '--test-command', 'npm test', '--test-timeout', '0'], /--test-timeout must be 1 or more/],
  ])('says in a line what is wrong with %j', async (args, complaint) => {
    const { status, err } = await scratch.unblock(...args);
    expect(status).toBe(2);
    expect(err).toMatch(complaint);
  });
});

describe('a suite that hangs', () => {
  it('is ended with all that it started, and has failed', async () => {
    // With `b` rewritten it never ends, and neither does a process that left its group.
    putSuite(
      `import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
if ((await atOnce(b)) === 0) {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'inherit' });
  writeFileSync('pid', String(child.pid));
  setInterval(() => {}, 1000);
}`,
    );
    const { status, err } = await fix('src/b.js', '--test-command', suite, '--test-timeout', '8');
    expect(err).toContain('Took back readFileSync (src/b.js:4): the tests did not end within 8 seconds.');
    expect([status, rewritten()]).toEqual([0, '']);
    expect(isRunning(scratch.read('pid'))).toBe(false);
  });

  it('leaves the files as they were on Ctrl-C', async () => {
    putSuite(
      `if ((await atOnce(b)) === 0) { (await import('node:fs')).writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000); }`,
    );
    const bin = fileURLToPath(new URL('../bin/unblock.js', import.meta.url));
    const child = spawn(process.execPath, [bin, 'fix', '--write', '--test-command', suite], {
      cwd: scratch.root,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (text) => {
      err += text;
    });
    const status = ended(child);
    const pid = path.join(scratch.root, 'pid');
    while (!existsSync(pid) || readFileSync(pid, 'utf8') === '') await sleep(20);
    expect(rewritten()).toBe('abcd');
    child.kill('SIGINT');
    expect(await status).toBe(2);
    expect(err).toMatch(/unblock: Stopped while the tests ran; every file is as it was before\.\n$/);
    expect(rewritten()).toBe('');
    expect(isRunning(scratch.read('pid'))).toBe(false);
  });
});

/** A dead process that nobody has fetched yet does not run. */
function isRunning(pid: string): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.startsWith('Z');
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}
