import { fetchOk } from './http-fetch-ok.js';

export async function load() {
  const text = await (await fetchOk('https://example.org/list')).text();
  const file = await (await fetchOk('https://example.org/file')).text();
  const other = Buffer.from(await (await fetchOk('https://example.org/other')).arrayBuffer());
  return [text, file, other];
}
