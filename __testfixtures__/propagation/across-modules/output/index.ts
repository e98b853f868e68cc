import loadDefault, { load as read } from './lib/load.js';
import * as lib from './lib/index.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await read('a.txt'), await lib.load('b.txt'), await loadDefault());
}
