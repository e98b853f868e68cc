import { readFile } from 'node:fs/promises';

async function read(suffix) {
  return (await readFile(this.name, 'utf8')).trim() + suffix;
}

export async function main(log) {
  const bound = read.bind({ name: 'b.txt' });
  log(await read.call({ name: 'a.txt' }, '!'), await read.apply({ name: 'a.txt' }, ['?']), await bound('.'));
}
