import { type ExecSyncOptions, execSync } from 'node:child_process';

async function run(command: string, options?: ExecSyncOptions): Promise<string> {
  return execSync(command, options).toString();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await run('echo out'));
  log(await run('pwd', { cwd: '/' }));
}
