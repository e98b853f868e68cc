import { readFileSync } from 'node:fs';

async function load(file, fd, holder) {
  return [readFileSync(file, 'utf8'), readFileSync(fd, 'utf8'), readFileSync(holder.logFd, 'utf8'), readFileSync(holder.name, 'utf8')];
}

export async function main(log) {
  const { openSync } = await import('node:fs');
  log(await load('a.txt', openSync('b.txt', 'r'), { logFd: openSync('data.json', 'r'), name: 'dir/one.txt' }));
}
