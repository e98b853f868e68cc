import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await readFile(pathToFileURL('a.txt'), 'utf8'));
  log(await readFile(Buffer.from('b.txt'), 'utf8'));
}
