import { readdir } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await readdir('dir')).sort());
  for (const entry of await readdir('dir', { withFileTypes: true })) {
    if (entry.isDirectory()) log(entry.name);
  }
  log((await readdir('dir', 'utf8')).length);
}
