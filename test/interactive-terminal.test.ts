// `fix --interactive` in a real terminal, which tmux provides: keys, raw mode, a window that changes its size.
// Needs `npm run build`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../bin/unblock.js', import.meta.url));
const hasTmux = spawnSync('tmux', ['-V']).status === 0;

let root: string;
const tmux = (...args: string[]) =>
  execFileSync('tmux', ['-S', path.join(root, 'socket'), ...args], { encoding: 'utf8' });
const type = (...keys: string[]) => tmux('send-keys', ...keys);
const source = (name: string) => `import { readFileSync } from 'node:fs';
export const ${name} = async (file: string) => readFileSync(file, 'utf8');
`;

async function screen(wanted: RegExp): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const shown = tmux('capture-pane', '-p').trimEnd();
    if (wanted.test(shown)) return shown;
    await sleep(100);
  }
  throw new Error(`The screen never showed ${wanted}:\n${tmux('capture-pane', '-p')}`);
}

/** Ends when the program has heard of the new width: its terminal has it, and a question asked after that is answered. */
async function resize(columns: number): Promise<void> {
  const tty = tmux('display-message', '-p', '#{pane_tty}').trim();
  const width = () =>
    execFileSync('sh', ['-c', `stty size < ${tty}`], { encoding: 'utf8' })
      .trim()
      .split(' ')[1];
  tmux('resize-window', '-x', String(columns));
  for (let tries = 0; tries < 600 && width() !== String(columns); tries++) await sleep(100);
  type('?', 'Enter');
  await screen(/\?\]\? \?\n[\s\S]*\?\]\?$/);
}

if (!hasTmux) console.warn('Not tried in a real terminal: tmux is not installed (apt-get install tmux).');

describe.skipIf(!hasTmux)('in a terminal', () => {
  beforeEach(() => {
    root = realpathSync(mkdtempSync(path.join(tmpdir(), 'unblock-tty-')));
    mkdirSync(path.join(root, 'shop/src'), { recursive: true });
    writeFileSync(path.join(root, 'shop/package.json'), '{ "name": "shop", "private": true, "type": "module" }\n');
    for (const name of ['a', 'b', 'c']) writeFileSync(path.join(root, `shop/src/${name}.ts`), source(name));
    tmux('-f', '/dev/null', 'new-session', '-d', '-x', '80', '-y', '50', '-c', path.join(root, 'shop'), 'sh');
    type(`PS1='> '; clear; ${process.execPath} ${bin} fix --interactive; echo status $?`, 'Enter');
  });
  afterEach(() => {
    tmux('kill-server');
    rmSync(root, { recursive: true, force: true });
  });

  const isAsync = () =>
    ['a', 'b', 'c'].map((name) => readFileSync(path.join(root, `shop/src/${name}.ts`), 'utf8').includes('await'));

  it('asks, follows the size of the window, and writes what was taken', async () => {
    const first = await screen(/Group 1 of 3[\s\S]*Apply this group \[y,n,a,j,q,\?\]\?$/);
    expect(first).toMatch(/^\+export const a = async \(file: string\) => await readFile\(file, 'utf8'\);$/m);
    type('y', 'Enter');
    await screen(/Group 2 of 3[\s\S]*\?\]\?$/);
    await resize(50);
    type('n', 'Enter');
    const third = await screen(/Group 3 of 3[\s\S]*\?\]\?$/);
    expect(third).toMatch(/\n {4}blocks {3}Nothing else runs while a file is\n {13}read to its end\.\n/);
    type('y', 'Enter');
    const last = await screen(/status \d/);
    expect(last).toContain('Applied 2 of 3 groups to 2 files.');
    expect(last).toContain('status 0');
    expect(isAsync()).toEqual([true, false, true]);
  });

  it('gives the terminal back after Ctrl-C, and has written nothing', async () => {
    await screen(/Group 1 of 3[\s\S]*\?\]\?$/);
    type('y', 'Enter');
    await screen(/Group 2 of 3[\s\S]*\?\]\?$/);
    type('C-c');
    expect(await screen(/status \d/)).toMatch(/\nunblock: Stopped at group 2 of 3; nothing was written\.\nstatus 2/);
    await expectSaneTerminal();
    expect(isAsync()).toEqual([false, false, false]);
  });

  it('gives the terminal back when it is told to end', async () => {
    await screen(/Group 1 of 3[\s\S]*\?\]\?$/);
    const shell = tmux('display-message', '-p', '#{pane_pid}').trim();
    const [pid = ''] = execFileSync('ps', ['-o', 'pid=', '--ppid', shell], { encoding: 'utf8' }).trim().split('\n');
    process.kill(Number(pid), 'SIGTERM');
    expect(await screen(/status \d/)).toMatch(/\nunblock: Stopped at group 1 of 3; nothing was written\.\nstatus 2/);
    await expectSaneTerminal();
    expect(isAsync()).toEqual([false, false, false]);
  });

  async function expectSaneTerminal(): Promise<void> {
    type('clear; stty -a', 'Enter');
    expect(await screen(/icanon[\s\S]*echo\b/)).toMatch(/(?<!-)\bicanon\b[\s\S]*(?<!-)\becho\b/);
  }
});
