import { serve } from './server.js';

export async function main(log) {
  const server = await serve();
  const res = await fetch(`${server.url}/here`);
  if (!res.ok) throw new Error(res.statusText);
  log(res.status, res.headers.get('x-mark'), res.url.endsWith('/here'));
  const { pathname } = await res.json();
  log(pathname);

  const missing = await fetch(`${server.url}/missing`);
  log(missing.ok ? (await missing.json()).pathname : (await missing.text()).toUpperCase());

  const bytes = await fetch(`${server.url}/bytes`);
  log(Buffer.from(await bytes.arrayBuffer()).length > 9);
  log(await last(server.url));
  await server.stop();
}

async function last(url) {
  const res = await fetch(`${url}/last`);
  try {
    return (await res.json()).pathname;
  } finally {
    await null;
  }
}
