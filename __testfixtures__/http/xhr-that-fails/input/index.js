import { XMLHttpRequest } from 'xmlhttprequest';
import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  const missing = new XMLHttpRequest();
  missing.open('GET', `${server.url}/missing`, false);
  missing.send();
  log(missing.status, missing.responseText);

  const moved = new XMLHttpRequest();
  moved.open('GET', `${server.url}/moved`, false);
  moved.send();
  log(moved.status, moved.getResponseHeader('location'), moved.responseText);

  await server.stop();
  const refused = new XMLHttpRequest();
  refused.open('GET', server.url, false);
  refused.send(null);
  log(refused.status, refused.responseText ? 'text' : 'none', refused.getResponseHeader('x-mark'));
  await server.stop();
}
