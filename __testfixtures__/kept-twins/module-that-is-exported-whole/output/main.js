import { load } from './load.js';

export async function main(log) {
  log(load('a.txt'));
}
