import { XMLHttpRequest } from 'xmlhttprequest';
import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  const xhr = new XMLHttpRequest();
  xhr.open('GET', `${server.url}/here`, false);
  xhr.send();
  if (xhr.status === 200) log(JSON.parse(xhr.responseText).pathname);
  log(xhr.getResponseHeader('X-Mark'), xhr.getResponseHeader('x-none'));
  await server.stop();
}
