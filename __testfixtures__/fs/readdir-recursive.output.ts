import { readdir } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const names = await readdir('dir', { recursive: true });
  log(names.length);
}
