import { load } from './index.js';

export async function main(log) {
  log(load('a.txt'));
}
