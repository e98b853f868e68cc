import { access, unlink, writeFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  while (await access('a.txt').then(() => true, () => false)) {
    log('unlink');
    await unlink('a.txt');
  }
  let turn = 0;
  do {
    turn++;
    if (turn === 2) await writeFile('done.txt', '');
  } while (!(await access('done.txt').then(() => true, () => false)));
  log(turn);
}
