import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await writeFile('new.txt', 'new');
  log(readFileSync('new.txt', 'utf8'));
}
