import memory, { readFileSync } from './fs.js';

export async function main(log) {
  log(readFileSync('a.txt'), memory.readFileSync('a.txt'));
}
