import syncFetch from 'sync-fetch'

export async function load(url) {
  const res = syncFetch(url)
  const { items } = res.json()
  const text = syncFetch(url).text()
  return [items, text]
}
