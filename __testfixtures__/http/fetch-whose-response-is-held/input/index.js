import syncFetch from 'sync-fetch';
import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  const res = syncFetch(`${server.url}/here`);
  if (!res.ok) throw new Error(res.statusText);
  log(res.status, res.headers.get('x-mark'), res.url.endsWith('/here'));
  const { pathname } = res.json();
  log(pathname);

  const missing = syncFetch(`${server.url}/missing`);
  log(missing.ok ? missing.json().pathname : missing.text().toUpperCase());

  const bytes = syncFetch(`${server.url}/bytes`);
  log(bytes.buffer().length > 9);
  log(await last(server.url));
  await server.stop();
}

async function last(url) {
  const res = syncFetch(`${url}/last`);
  try {
    return res.json().pathname;
  } finally {
    await null;
  }
}
