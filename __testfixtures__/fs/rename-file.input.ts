import { existsSync, renameSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  renameSync('a.txt', 'c.txt');
  log(existsSync('a.txt'), existsSync('c.txt'));
}
