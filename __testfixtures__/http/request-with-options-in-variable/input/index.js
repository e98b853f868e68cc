import request from 'sync-request';
import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  const options = { headers: { 'x-mark': 'mine' } };
  log(request('GET', `${server.url}/here`, options).getBody('utf8'));
  await server.stop();
}
