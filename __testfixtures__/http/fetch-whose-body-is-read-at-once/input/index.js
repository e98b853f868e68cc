import syncFetch from 'sync-fetch';
import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  log(syncFetch(`${server.url}/here`).json().pathname);
  const text = syncFetch(`${server.url}/text`).text();
  log(text.length > 0 && syncFetch(`${server.url}/more`).text().includes('more'));
  log(syncFetch(new URL('/bytes', server.url)).buffer().toString('utf8').slice(0, 9));
  log(syncFetch(`${server.url}/bytes`).arrayBuffer().byteLength > 9);
  await server.stop();
}
