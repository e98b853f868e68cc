import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

function Store(name) {
  const self = this;
  self.name = name;
  self.readName = () => readFileSync(self.name, 'utf8').trim();
}

export function watch(worker) {
  const own = new Worker('data:text/javascript,', { eval: false });
  own.onmessage = () => readFileSync('a.txt', 'utf8');
  return worker ?? own;
}

export async function main(log) {
  log(new Store('a.txt').readName());
}
