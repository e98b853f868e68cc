import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';

// readFileSync and existsSync are only named here.
export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await readFile('a.txt', 'utf8'), 'readFileSync');
  log(typeof createWriteStream);
}
