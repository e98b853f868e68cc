import { cp, readdir } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await cp('dir', 'copy', { recursive: true, filter: (source) => !source.endsWith('two.txt') });
  log((await readdir('copy')).sort());
}
