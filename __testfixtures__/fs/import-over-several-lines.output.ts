import {
  createReadStream,
} from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await writeFile(path.join('dir', 'new.txt'), 'new');
  log(await readFile(path.join('dir', 'new.txt'), 'utf8'), (await stat('a.txt')).size);
  log(typeof createReadStream);
}
