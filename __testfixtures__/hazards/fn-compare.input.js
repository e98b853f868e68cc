import { statSync } from 'node:fs';

import { EventEmitter } from 'node:events';

const load = () => statSync('a.txt').size;

export async function main(log) {
  const pages = new EventEmitter();
  pages.on('page', load);
  pages.off('page', load);
  log(pages.listenerCount('page'));
}
