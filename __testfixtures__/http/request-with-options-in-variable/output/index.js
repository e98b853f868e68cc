import { serve } from './server.js';
import { requestAsync } from './http-request-async.js';

export async function main(log) {
  const server = await serve();
  const options = { headers: { 'x-mark': 'mine' } };
  log((await requestAsync('GET', `${server.url}/here`, options)).getBody('utf8'));
  await server.stop();
}
