import syncFetch from 'sync-fetch';

export async function load(url, init) {
  const agent = syncFetch(url, { agent: init.agent }).json();
  const size = syncFetch(url, { size: 1000 });
  log(size.status);
  return [agent, syncFetch(new syncFetch.Request(url)).json(), syncFetch(...init).json()];
}
