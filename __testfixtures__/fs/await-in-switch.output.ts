import { readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  switch ((await readFile('a.txt', 'utf8')).trim()) {
    case (await readFile('b.txt', 'utf8')).trim():
      log('same');
      break;
    default:
      log(await readFile('data.json', 'utf8'));
  }
}
