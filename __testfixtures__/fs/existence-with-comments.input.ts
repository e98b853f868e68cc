import { existsSync, mkdirSync, unlinkSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  // The directory of the output.
  if (!existsSync('out')) mkdirSync('out'); // made once
  if (existsSync('a.txt')) {
    // left over from the last run
    unlinkSync('a.txt');
  }
  log(existsSync('out'), existsSync('a.txt'));
}
