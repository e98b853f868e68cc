import {access, readFile} from 'fs/promises';

export async function main(log) {
  log(await readFile('a.txt', 'utf8'), await access('b.txt').then(() => true, () => false));
}
