import { readFile as readFileAsync, open } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

async function load(file, fd, holder) {
  return [await readFile(file, 'utf8'), await promisify(readFileAsync)(fd, 'utf8'), await promisify(readFileAsync)(holder.logFd, 'utf8'), await readFile(holder.name, 'utf8')];
}

export async function main(log) {
  log(await load('a.txt', await promisify(open)('b.txt', 'r'), { logFd: await promisify(open)('data.json', 'r'), name: 'dir/one.txt' }));
}
