import { existsSync, statSync } from 'node:fs';

const load = (name) => ({ a: { length: statSync(name).size } });

export async function main(log) {
  log(load('a.txt').a.length, statSync('a.txt').size ** 2, !existsSync('a.txt'), -statSync('b.txt').size);
  log(load('a.txt') instanceof Object, typeof load('b.txt'), 'a' in load('b.txt'));
}
