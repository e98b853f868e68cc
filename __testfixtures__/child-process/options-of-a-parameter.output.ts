import { type ExecSyncOptions } from 'node:child_process';
import { execAsync } from './child-process-async.js';

async function run(command: string, options?: ExecSyncOptions): Promise<string> {
  return (await execAsync(command, options)).toString();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await run('echo out'));
  log(await run('pwd', { cwd: '/' }));
}
