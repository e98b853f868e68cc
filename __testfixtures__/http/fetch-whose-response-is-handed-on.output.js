import syncFetch from 'sync-fetch';

export async function load(url, show) {
  const res = syncFetch(url);
  show(res);
  const later = syncFetch(url);
  setTimeout(() => show(later.text()), 10);
  const raw = syncFetch(url);
  show(raw.headers.raw());
  const copy = syncFetch(url);
  show(copy.clone().status);
  show(syncFetch(url));
  return syncFetch(url);
}
