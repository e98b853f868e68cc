import { realpath } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await writeFile('new.txt', (await readFile(await promisify(realpath)('link'))).toString().toUpperCase());
  log(await readFile((await readFile('new.txt', 'utf8')).trim() === 'ALPHA' ? 'a.txt' : 'b.txt', 'utf8'));
}
