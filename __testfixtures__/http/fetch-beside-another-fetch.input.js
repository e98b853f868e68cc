import fetch from 'node-fetch';
import syncFetch from 'sync-fetch';

export async function load(url) {
  const first = await fetch(url);
  return [await first.json(), syncFetch(url).json()];
}
