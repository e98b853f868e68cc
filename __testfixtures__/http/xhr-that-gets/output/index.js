import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  const xhr = await fetch(`${server.url}/here`, {
    redirect: 'manual',
  }).catch(() => Response.error());
  const xhrText = await xhr.text();
  if (xhr.status === 200) log(JSON.parse(xhrText).pathname);
  log(xhr.headers.get('X-Mark'), xhr.headers.get('x-none'));
  await server.stop();
}
