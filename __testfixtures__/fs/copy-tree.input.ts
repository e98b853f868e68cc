import { cpSync, readdirSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  cpSync('dir', 'copy', { recursive: true, filter: (source) => !source.endsWith('two.txt') });
  log(readdirSync('copy').sort());
}
