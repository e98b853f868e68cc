import loadDefault, { load as read } from './lib/load.js';
import * as lib from './lib/index.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(read('a.txt'), lib.load('b.txt'), loadDefault());
}
