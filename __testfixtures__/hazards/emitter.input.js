import { statSync } from 'node:fs';

import { EventEmitter } from 'node:events';

export async function main(log) {
  const pages = new EventEmitter();
  pages.on('page', (name) => {
    log('size', statSync(name).size);
  });
  pages.emit('page', 'a.txt');
  await new Promise((resolve) => setTimeout(resolve, 50));
}
