import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  log((await (await fetch(`${server.url}/here`)).json()).pathname);
  const text = await (await fetch(`${server.url}/text`)).text();
  log(text.length > 0 && (await (await fetch(`${server.url}/more`)).text()).includes('more'));
  log(Buffer.from(await (await fetch(new URL('/bytes', server.url))).arrayBuffer()).toString('utf8').slice(0, 9));
  log((await (await fetch(`${server.url}/bytes`)).arrayBuffer()).byteLength > 9);
  await server.stop();
}
