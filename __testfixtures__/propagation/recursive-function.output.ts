import { readdir } from 'node:fs/promises';

async function count(dir: string): Promise<number> {
  let total = 0;
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    total += entry.isDirectory() ? await count(`${dir}/${entry.name}`) : 1;
  }
  return total;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await count('dir'));
}
