import { readFileSync } from 'node:fs';
import * as fsp from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await fsp.writeFile('new.txt', 'new');
  log(readFileSync('new.txt', 'utf8'));
}
