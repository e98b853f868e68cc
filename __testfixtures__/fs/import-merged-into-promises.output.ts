import { writeFile, readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await writeFile('new.txt', 'new');
  log(await readFile('new.txt', 'utf8'));
}
