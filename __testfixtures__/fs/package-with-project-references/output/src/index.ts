import { readFile } from 'node:fs/promises';
import { nameOf } from './name.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(nameOf('a'), await readFile(`${nameOf('a')}.txt`, 'utf8'));
}
