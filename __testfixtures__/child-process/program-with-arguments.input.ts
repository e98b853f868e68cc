import { execFileSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(execFileSync('echo', ['a b', '$HOME']).toString());
  log(execFileSync('cat', ['a.txt', 'b.txt'], { encoding: 'utf8' }).split('\n'));
}
