import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(readFileSync(pathToFileURL('a.txt'), 'utf8'));
  log(readFileSync(Buffer.from('b.txt'), 'utf8'));
}
