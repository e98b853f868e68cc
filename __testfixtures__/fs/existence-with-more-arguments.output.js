import { existsSync } from 'node:fs';

export async function main(log) {
  log(existsSync('a.txt', 4));
  log(existsSync(...['a.txt']));
}
