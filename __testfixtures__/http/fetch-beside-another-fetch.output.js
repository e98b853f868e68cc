import fetch from 'node-fetch';

export async function load(url) {
  const first = await fetch(url);
  return [await first.json(), await (await globalThis.fetch(url)).json()];
}
