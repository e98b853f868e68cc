import { readFileSync } from 'node:fs';
import { nameOf } from './name.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(nameOf('a'), readFileSync(`${nameOf('a')}.txt`, 'utf8'));
}
