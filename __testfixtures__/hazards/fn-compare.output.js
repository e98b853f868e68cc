import { stat } from 'node:fs/promises';

import { EventEmitter } from 'node:events';

const load = async () => (await stat('a.txt')).size;

export async function main(log) {
  const pages = new EventEmitter();
  pages.on('page', load);
  pages.off('page', load);
  log(pages.listenerCount('page'));
}
