import syncFetch from 'sync-fetch';
import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  const body = JSON.stringify({ a: 1 });
  log(syncFetch(`${server.url}/json`, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } }).text());
  const res = syncFetch(`${server.url}/json`, {
    method: 'PUT',
    timeout: 10_000, // ten seconds
    body: 'plain',
  });
  log(res.text());
  await server.stop();
}
