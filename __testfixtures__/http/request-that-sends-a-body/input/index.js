import request from 'sync-request';
import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  log(request('POST', `${server.url}/json`, { json: { a: 1 } }).getBody('utf8'));
  log(request('PUT', `${server.url}/text`, { body: 'plain', headers: { 'content-type': 'text/csv' } }).getBody('utf8'));
  log(request('POST', `${server.url}/untyped`, { body: 'plain' }).getBody('utf8'));
  log(request('POST', `${server.url}/empty`).getBody('utf8'));
  log(request('DELETE', `${server.url}/json`).getBody('utf8'));
  await server.stop();
}
