import { stat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  let total = 0;
  log((total += (await stat('a.txt')).size), total);
}
