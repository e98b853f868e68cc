import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  const json = JSON.stringify({ a: 1 });
  var request = await fetch(server.url + '/json', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Mark': 'mine' },
    body: json,
    redirect: 'manual',
  }).catch(() => Response.error());
  const requestText = await request.text();
  log(request.status, requestText);

  let plain = await fetch(server.url + '/text', {
    method: 'PUT',
    body: 'plain',
    redirect: 'manual',
  }).catch(() => Response.error());
  const plainText = await plain.text();
  log(plainText.length > 0 ? JSON.parse(plainText).type : '');
  await server.stop();
}
