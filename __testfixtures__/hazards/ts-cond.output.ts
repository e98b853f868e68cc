import { access } from 'node:fs/promises';

const isThere = async (): Promise<boolean> => await access('a.txt').then(() => true, () => false);

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  if (await isThere()) log('there');
  if (!(await isThere())) log('not there');
  const size = (await isThere()) && 1;
  log(size, (await isThere()) === true);
}
