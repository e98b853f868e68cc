import syncFetch from 'sync-fetch';

export async function load(url, init) {
  const res = syncFetch(url, init);
  return [res.json(), syncFetch(url, { ...init, method: 'POST' }).text()];
}
