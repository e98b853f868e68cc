import { statSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const { size } = statSync('a.txt');
  log(size, statSync('dir').isDirectory());
  log(typeof statSync('a.txt', { bigint: true }).size);
}
