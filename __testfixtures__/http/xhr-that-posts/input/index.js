import { XMLHttpRequest } from 'xmlhttprequest';
import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  const json = JSON.stringify({ a: 1 });
  var request = new XMLHttpRequest();
  request.open('POST', server.url + '/json', false);
  request.setRequestHeader('Content-Type', 'application/json');
  request.setRequestHeader('X-Mark', 'mine');
  request.send(json);
  log(request.status, request.responseText);

  let plain = new XMLHttpRequest();
  plain.open('put', server.url + '/text', false);
  plain.send('plain');
  log(plain.responseText.length > 0 ? JSON.parse(plain.responseText).type : '');
  await server.stop();
}
