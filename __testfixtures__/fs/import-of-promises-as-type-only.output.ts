import { openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void, handle?: FileHandle): Promise<void> {
  log(await readFile('a.txt', 'utf8'), handle?.fd, typeof openSync);
}
