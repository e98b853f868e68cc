import syncFetch from 'sync-fetch';

export async function load(url, names) {
  const res = syncFetch(url);
  const text = res.text();
  return names.filter((name) => res.ok && text.includes(name));
}
