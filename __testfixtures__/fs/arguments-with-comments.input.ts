import { readFileSync, writeFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  writeFileSync(
    'new.txt', // made by the test
    /* text */ 'new',
  );
  log(readFileSync(/* just written */ 'new.txt', 'utf8' /* as text */));
}
