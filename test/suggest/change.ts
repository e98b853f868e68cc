// A repository with a change in it, as a CI job finds it: an origin, and a clone that has the last commit alone.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../../src/cli/main.js';

export class ChangeUnderTest {
  readonly home = realpathSync(mkdtempSync(path.join(tmpdir(), 'unblock-change-')));
  readonly origin = path.join(this.home, 'origin');
  readonly clone = path.join(this.home, 'clone');

  constructor() {
    mkdirSync(this.origin);
    this.git('init', '--quiet', '--initial-branch=main');
    // As hosts do.
    this.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  }

  put(name: string, text: string | Buffer): void {
    const file = path.join(this.origin, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  git(...args: string[]): string {
    return run('git', args, this.origin);
  }

  commit(message: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD').trim();
  }

  /** What actions/checkout does with a depth of 1. */
  checkOut(depth = 1, ref = 'change'): void {
    rmSync(this.clone, { recursive: true, force: true });
    const url = `file://${this.origin}`;
    run('git', ['clone', '--quiet', `--depth=${depth}`, '--branch', ref, url, this.clone], this.home);
  }

  read(name: string): string {
    return readFileSync(path.join(this.clone, name), 'utf8');
  }

  readOrigin(name: string): string {
    return readFileSync(path.join(this.origin, name), 'utf8');
  }

  /** What GitHub shows of the change. */
  files(base = 'main', head = 'change'): { filename: string; patch?: string }[] {
    const names = this.git('diff', '-z', '--name-only', '--diff-filter=d', `${base}...${head}`).split('\0');
    return names.flatMap((filename) => {
      if (filename === '') return [];
      const text = this.git('diff', `${base}...${head}`, '--', ...this.namesOf(filename, base, head));
      const at = text.indexOf('\n@@');
      return [at === -1 ? { filename } : { filename, patch: text.slice(at + 1).trimEnd() }];
    });
  }

  /** A renamed file is shown against what it was. */
  private namesOf(filename: string, base: string, head: string): string[] {
    const told = this.git('diff', '-z', '--name-status', '--find-renames', `${base}...${head}`).split('\0');
    const at = told.indexOf(filename);
    return /^R/.test(told[at - 2] ?? '') ? [told[at - 1]!, filename] : [filename];
  }

  event(content: object): string {
    const file = path.join(this.home, 'event.json');
    writeFileSync(file, JSON.stringify(content));
    return file;
  }

  async unblock(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    cwd = this.clone,
  ): Promise<{ status: number; out: string; err: string }> {
    const said = { out: '', err: '' };
    const stream = (name: 'out' | 'err') => ({
      isTTY: false,
      columns: undefined,
      write: (text: string) => {
        said[name] += text;
      },
    });
    const status = await runCommand(args, { cwd, env, stdout: stream('out'), stderr: stream('err') });
    return { status, ...said };
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

export function run(command: string, args: readonly string[], cwd: string): string {
  const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org' };
  const committer = { GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' };
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...identity, ...committer },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
