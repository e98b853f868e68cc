import { readFileSync } from 'memory-disk';

export async function main(log) {
  log(readFileSync('a.txt'));
}
