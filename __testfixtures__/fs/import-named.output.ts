import { readFile, stat } from 'fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await readFile('a.txt', 'utf8'), (await stat('a.txt')).size);
}
