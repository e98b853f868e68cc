import { readFile } from 'node:fs/promises';

export default async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

export async function main(log) {
  log(await load('a.txt'));
}
