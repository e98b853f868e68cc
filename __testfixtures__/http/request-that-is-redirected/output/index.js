import { serve } from './server.js';
import { requestAsync } from './http-request-async.js';

export async function main(log) {
  const server = await serve();
  log((await requestAsync('GET', `${server.url}/moved`, { headers: { 'x-mark': 'mine' } })).getBody('utf8'));
  log((await requestAsync('POST', `${server.url}/moved`, { json: { a: 1 } })).getBody('utf8'));
  const moved = await requestAsync('GET', `${server.url}/moved`, { followRedirects: false, retry: false });
  log(moved.statusCode, moved.headers.location, moved.body.toString());
  await server.stop();
}
