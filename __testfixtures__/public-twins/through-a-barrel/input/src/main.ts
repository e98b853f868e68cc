import { load, total } from './index.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load('a.txt'), total(['a.txt', 'b.txt']) > 0);
}
