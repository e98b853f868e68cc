import { statfs } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const { bsize } = await statfs('.');
  log(typeof bsize);
}
