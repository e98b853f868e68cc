import { readFile } from 'node:fs/promises';
import { EventEmitter } from 'node:events';

export function watch(bus, found) {
  bus.on('file', async (name) => {
    found.push(await readFile(name, 'utf8'));
  });
  bus.addEventListener?.('file', async () => found.push(await readFile('b.txt', 'utf8')));
}

export async function main(log) {
  const bus = new EventEmitter();
  const found = [];
  watch(bus, found);
  bus.emit('file', 'a.txt');
  await new Promise((resolve) => setTimeout(resolve, 50));
  log(found);
}
