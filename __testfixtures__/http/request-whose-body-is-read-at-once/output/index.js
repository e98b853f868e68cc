import { serve } from './server.js';
import { requestAsync } from './http-request-async.js';

export async function main(log) {
  const server = await serve();
  log((await requestAsync('GET', `${server.url}/here`)).getBody('utf8'));
  log(JSON.parse((await requestAsync('GET', `${server.url}/there`)).getBody()).pathname);
  const { pathname } = JSON.parse((await requestAsync('get', new URL('/url', server.url))).getBody('utf8'));
  log(pathname);
  await server.stop();
}
