import { readdirSync } from 'node:fs';

function count(dir: string): number {
  let total = 0;
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    total += entry.isDirectory() ? count(`${dir}/${entry.name}`) : 1;
  }
  return total;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(count('dir'));
}
