// One commit a group: each holds what belongs together, and none is lost when git refuses one.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Scratch } from './harness/scratch.js';

let scratch: Scratch;

beforeEach(() => {
  scratch = new Scratch();
  scratch.put('package.json', '{ "name": "shop", "private": true, "type": "module" }');
  scratch.put('src/load.js', loading);
  scratch.put('src/serve.js', serving);
});
afterEach(() => scratch.remove());

const loading = `import { readFileSync, statSync } from 'node:fs';

export function load(file) {
  return readFileSync(file, 'utf8');
}

export async function size(file) {
  return statSync(file).size;
}
`;
const serving = `import { createServer } from 'node:http';
import { load } from './load.js';

createServer((request, response) => response.end(load(request.url))).listen(80);
`;

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  return execFileSync('git', [...identity, ...args], { cwd: scratch.root, encoding: 'utf8' });
}

function commitAll(): void {
  git('init', '--quiet');
  git('config', 'user.name', 'a');
  git('config', 'user.email', 'a@example.org');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Begin');
}

const fix = (...args: string[]) => scratch.unblock('fix', '--scope', 'all', '--min-confidence', 'review', ...args);

it('commits each group by itself, and ends with the same files', async () => {
  commitAll();
  expect((await fix('--write', '--commit-per-group')).status).toBe(0);
  expect(git('status', '--porcelain')).toBe('');
  expect(git('log', '--format=%s').trim().split('\n')).toEqual([
    'Unblock statSync in size',
    'Unblock readFileSync in load',
    'Begin',
  ]);
  expect(git('show', '--name-only', '--format=', 'HEAD~1').trim().split('\n')).toEqual(['src/load.js', 'src/serve.js']);
  expect(git('show', '--no-patch', '--format=%b', 'HEAD~1').trim()).toBe(
    [
      '- src/load.js:4: Nothing else runs while a file is read to its end.',
      '  Reached: createServer (src/serve.js:4) → load → readFileSync',
      '',
      'Turns async: load (src/load.js:3), callback of createServer',
      '(src/serve.js:4).',
    ].join('\n'),
  );
  const committed = scratch.read('src/load.js');
  git('reset', '--quiet', '--hard', 'HEAD~2');
  await fix('--write');
  expect(scratch.read('src/load.js')).toBe(committed);
});

it('takes back a group that a hook refuses, and keeps those before it', async () => {
  commitAll();
  const hook = path.join(scratch.root, '.git/hooks/commit-msg');
  scratch.put('.git/hooks/commit-msg', `#!/bin/sh\n! grep -q statSync "$1" || { echo 'no stat' >&2; exit 1; }\n`);
  chmodSync(hook, 0o755);
  const { status, err } = await fix('--write', '--commit-per-group');
  expect(status).toBe(2);
  expect(err).toMatch(
    /git did not commit group 2: .*It was taken back; the groups before it are committed\. Mend what stopped git, and run the same command again\./,
  );
  expect(git('status', '--porcelain')).toBe('');
  expect(git('log', '--format=%s').trim().split('\n')).toEqual(['Unblock readFileSync in load', 'Begin']);
  expect(scratch.read('src/load.js')).toContain('statSync(file)');
});

it('takes back a helper module of a group that git refuses', async () => {
  scratch.put(
    'src/load.js',
    `import { execSync } from 'node:child_process';\nexport const run = async () => execSync('ls');\n`,
  );
  scratch.put('src/serve.js', '');
  commitAll();
  scratch.put('.git/hooks/commit-msg', '#!/bin/sh\nexit 1\n');
  chmodSync(path.join(scratch.root, '.git/hooks/commit-msg'), 0o755);
  const { status, err, out } = await fix('--write', '--commit-per-group');
  expect(`${err}${out}`).toContain('git did not commit group 1');
  expect(status).toBe(2);
  expect(git('status', '--porcelain')).toBe('');
  expect(existsSync(path.join(scratch.root, 'src/child-process-async.js'))).toBe(false);
});

it.each([
  [['--commit-per-group'], /needs --write, or --interactive/],
  [['--write', '--commit-per-group', '--allow-dirty'], /leave --allow-dirty out/],
  [['--write', '--commit-per-group'], /There is no git here to commit to/],
])('says in a line what is wrong with %j', async (args, complaint) => {
  const { status, err } = await fix(...args);
  expect(status).toBe(2);
  expect(err).toMatch(complaint);
});
