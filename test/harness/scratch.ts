// A package in a temporary directory, and the command line run in it.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../../src/cli/main.js';

export class Scratch {
  readonly root = realpathSync(mkdtempSync(path.join(tmpdir(), 'unblock-scratch-')));

  put(name: string, text: string): void {
    const file = path.join(this.root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  read(name: string): string {
    return readFileSync(path.join(this.root, name), 'utf8');
  }

  async unblock(...args: string[]): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
    const streams = { out: '', err: '' };
    const stream = (name: 'out' | 'err') => ({
      isTTY: false,
      columns: undefined,
      write: (text: string) => {
        streams[name] += text;
      },
    });
    const io = { cwd: this.root, env: {}, stdout: stream('out'), stderr: stream('err') };
    return { status: await runCommand(args, io), ...streams };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
