import { readdir } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await readdir('dir', { recursive: true })).sort());
  log((await readdir('dir', { recursive: true })).length);
}
