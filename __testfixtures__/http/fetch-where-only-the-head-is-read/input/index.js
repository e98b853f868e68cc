import syncFetch from 'sync-fetch';
import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  log(syncFetch(`${server.url}/missing`).status);
  log(syncFetch(`${server.url}/here`).headers.get('x-mark'));
  const { ok, status: code } = syncFetch(`${server.url}/here`);
  log(ok, code);
  syncFetch(`${server.url}/here`);
  if (syncFetch(`${server.url}/here`).ok) log('ok');
  await server.stop();
}
