import { readFile } from 'node:fs/promises';
import './files.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await readFile('a.txt', 'utf8'), (globalThis as { loaded?: string[] }).loaded);
}
