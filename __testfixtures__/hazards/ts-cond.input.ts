import { existsSync } from 'node:fs';

const isThere = (): boolean => existsSync('a.txt');

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  if (isThere()) log('there');
  if (!isThere()) log('not there');
  const size = isThere() && 1;
  log(size, isThere() === true);
}
