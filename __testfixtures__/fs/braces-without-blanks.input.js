import {readFileSync, existsSync} from 'fs';

export async function main(log) {
  log(readFileSync('a.txt', 'utf8'), existsSync('b.txt'));
}
