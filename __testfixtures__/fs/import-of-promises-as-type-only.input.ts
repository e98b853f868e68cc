import { openSync, readFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void, handle?: FileHandle): Promise<void> {
  log(readFileSync('a.txt', 'utf8'), handle?.fd, typeof openSync);
}
