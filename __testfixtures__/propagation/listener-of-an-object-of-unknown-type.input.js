import { readFileSync } from 'node:fs';
import { EventEmitter } from 'node:events';

export function watch(bus, found) {
  bus.on('file', (name) => {
    found.push(readFileSync(name, 'utf8'));
  });
  bus.addEventListener?.('file', () => found.push(readFileSync('b.txt', 'utf8')));
}

export async function main(log) {
  const bus = new EventEmitter();
  const found = [];
  watch(bus, found);
  bus.emit('file', 'a.txt');
  await new Promise((resolve) => setTimeout(resolve, 50));
  log(found);
}
