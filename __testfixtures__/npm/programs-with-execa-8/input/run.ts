import { execaCommandSync, execaSync, type SyncOptions } from 'execa';

export function version(): string {
  return execaSync('cat', ['a.txt']).stdout;
}

export async function main(log: (...values: unknown[]) => void) {
  log(version(), execaCommandSync('echo a b', { env: { LANG: 'C' } }).stdout);
  const options: SyncOptions = { cwd: 'dir' };
  log(execaSync('ls', ['sub'], options).stdout);
}
