import { stat } from 'node:fs/promises';

import { EventEmitter } from 'node:events';

export async function main(log) {
  const pages = new EventEmitter();
  pages.on('page', async (name) => {
    log('size', (await stat(name)).size);
  });
  pages.emit('page', 'a.txt');
  await new Promise((resolve) => setTimeout(resolve, 50));
}
