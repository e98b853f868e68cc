import { serve } from './server.js';
import { requestAsync } from './http-request-async.js';

export async function main(log) {
  const server = await serve();
  log((await requestAsync('GET', `${server.url}/search?q=old&page=1`, { qs: { q: 'new', n: 2 } })).getBody('utf8'));
  await server.stop();
}
