import { statfsSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const { bsize } = statfsSync('.');
  log(typeof bsize);
}
