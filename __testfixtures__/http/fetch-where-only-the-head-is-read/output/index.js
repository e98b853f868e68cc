import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  log((await fetch(`${server.url}/missing`)).status);
  log((await fetch(`${server.url}/here`)).headers.get('x-mark'));
  const { ok, status: code } = await fetch(`${server.url}/here`);
  log(ok, code);
  await fetch(`${server.url}/here`);
  if ((await fetch(`${server.url}/here`)).ok) log('ok');
  await server.stop();
}
