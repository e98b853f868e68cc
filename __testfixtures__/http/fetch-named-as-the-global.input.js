import fetch from 'sync-fetch';

export async function load(url) {
  const res = fetch(url);
  return res.json();
}
