import { load, size } from './load.js';
import { empty } from './text.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(empty, load('a.txt'), size('a.txt'));
}
