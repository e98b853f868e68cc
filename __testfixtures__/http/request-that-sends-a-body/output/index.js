import { serve } from './server.js';
import { requestAsync } from './http-request-async.js';

export async function main(log) {
  const server = await serve();
  log((await requestAsync('POST', `${server.url}/json`, { json: { a: 1 } })).getBody('utf8'));
  log((await requestAsync('PUT', `${server.url}/text`, { body: 'plain', headers: { 'content-type': 'text/csv' } })).getBody('utf8'));
  log((await requestAsync('POST', `${server.url}/untyped`, { body: 'plain' })).getBody('utf8'));
  log((await requestAsync('POST', `${server.url}/empty`)).getBody('utf8'));
  log((await requestAsync('DELETE', `${server.url}/json`)).getBody('utf8'));
  await server.stop();
}
