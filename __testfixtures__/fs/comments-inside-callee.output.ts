import fs from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const text = fs // the disk, not the cache
    .readFileSync('a.txt', 'utf8');
  log(text, fs /* disk */.statSync('a.txt').size);
  log(await fs.promises.readFile /* as text */('b.txt', /* always */ 'utf8'));
}
