import { existsSync, unlinkSync, writeFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  while (existsSync('a.txt')) {
    log('unlink');
    unlinkSync('a.txt');
  }
  let turn = 0;
  do {
    turn++;
    if (turn === 2) writeFileSync('done.txt', '');
  } while (!existsSync('done.txt'));
  log(turn);
}
