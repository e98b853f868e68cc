import { readFile, writeFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await writeFile(
    'new.txt', // made by the test
    /* text */ 'new',
  );
  log(await readFile(/* just written */ 'new.txt', 'utf8' /* as text */));
}
