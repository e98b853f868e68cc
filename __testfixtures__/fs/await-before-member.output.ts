import { readFile, stat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await stat('a.txt')).size, (await stat('a.txt'))['size'], (await readFile('a.txt')).toString().trim().length);
  const { mode } = await stat('a.txt');
  log(typeof mode);
}
