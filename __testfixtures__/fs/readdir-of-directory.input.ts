import { readdirSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(readdirSync('dir').sort());
  for (const entry of readdirSync('dir', { withFileTypes: true })) {
    if (entry.isDirectory()) log(entry.name);
  }
  log(readdirSync('dir', 'utf8').length);
}
