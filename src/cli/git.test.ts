import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { requireCleanTree } from './git.js';

let root: string;
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
const put = (name: string) => writeFileSync(path.join(root, name), `${name}\n`);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'unblock-git-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

function commit() {
  git('init', '-q');
  put('a.ts');
  git('add', '.');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-qm', 'start');
}

it('lets a clean tree pass', async () => {
  commit();
  expect(await requireCleanTree(root)).toBeUndefined();
});

it('refuses a changed file, also from a directory below', async () => {
  commit();
  writeFileSync(path.join(root, 'a.ts'), 'changed\n');
  mkdirSync(path.join(root, 'sub'));
  await expect(requireCleanTree(path.join(root, 'sub'))).rejects.toThrow('uncommitted changes (a.ts)');
});

it('names three files and counts the others', async () => {
  commit();
  for (const name of ['1.ts', '2.ts', '3.ts', '4.ts', '5.ts']) put(name);
  await expect(requireCleanTree(root)).rejects.toThrow('(1.ts, 2.ts, 3.ts and 2 more). Commit or stash them');
});

it('gives a notice where there is no repository', async () => {
  expect(await requireCleanTree(root)).toContain('no git');
});

it('gives a notice where git is not installed', async () => {
  vi.stubEnv('PATH', root);
  expect(await requireCleanTree(root)).toContain('no git');
});

it('does not mind an editor or pager in the environment', async () => {
  commit();
  for (const name of ['EDITOR', 'GIT_EDITOR', 'PAGER', 'GIT_PAGER', 'GIT_SSH_COMMAND', 'GIT_ASKPASS'])
    vi.stubEnv(name, 'true');
  expect(await requireCleanTree(root)).toBeUndefined();
});
