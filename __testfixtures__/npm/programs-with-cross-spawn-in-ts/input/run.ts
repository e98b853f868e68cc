import spawn, { sync } from 'cross-spawn';

export function list(dir: string): string[] {
  return spawn.sync('ls', [dir], { encoding: 'utf8' }).stdout.trim().split('\n');
}

export async function main(log: (...values: unknown[]) => void) {
  log(list('dir'), sync('cat', ['missing.txt']).status);
}
