import { load } from './load.ts';
import * as sizes from './size.ts';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load('a.txt'), sizes.size('a.txt') > 0);
}
