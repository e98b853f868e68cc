import { default as disk } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(disk.readFileSync('a.txt', 'utf8'));
}
