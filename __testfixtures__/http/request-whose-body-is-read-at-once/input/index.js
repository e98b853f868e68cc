import request from 'sync-request';
import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  log(request('GET', `${server.url}/here`).getBody('utf8'));
  log(JSON.parse(request('GET', `${server.url}/there`).getBody()).pathname);
  const { pathname } = JSON.parse(request('get', new URL('/url', server.url)).getBody('utf8'));
  log(pathname);
  await server.stop();
}
