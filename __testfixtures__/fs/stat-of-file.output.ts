import { stat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const { size } = await stat('a.txt');
  log(size, (await stat('dir')).isDirectory());
  log(typeof (await stat('a.txt', { bigint: true })).size);
}
