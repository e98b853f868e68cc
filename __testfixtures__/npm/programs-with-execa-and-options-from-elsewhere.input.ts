import { execaSync, type SyncOptions } from 'execa';

export async function run(command: string, args: string[], options: SyncOptions) {
  execaSync(command, args, options);
  execaSync(command, args, { ...options, stdin: 'ignore' });
  execaSync(command, ...args);
  execaSync(command, args, { stdin: 'pipe' });
  return execaSync(command, args, { stdio: 'inherit' });
}
