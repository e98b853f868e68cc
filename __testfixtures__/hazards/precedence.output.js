import { access, stat } from 'node:fs/promises';

const load = async (name) => ({ a: { length: (await stat(name)).size } });

export async function main(log) {
  log((await load('a.txt')).a.length, (await stat('a.txt')).size ** 2, !(await access('a.txt').then(() => true, () => false)), -(await stat('b.txt')).size);
  log((await load('a.txt')) instanceof Object, typeof (await load('b.txt')), 'a' in (await load('b.txt')));
}
