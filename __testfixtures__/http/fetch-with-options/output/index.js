import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  const body = JSON.stringify({ a: 1 });
  log(await (await fetch(`${server.url}/json`, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })).text());
  const res = await fetch(`${server.url}/json`, {
    method: 'PUT',
    signal: AbortSignal.timeout(10_000), // ten seconds
    body: 'plain',
  });
  log(await res.text());
  await server.stop();
}
