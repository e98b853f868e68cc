export async function load(url) {
  const res = await fetch(url)
  const { items } = await res.json()
  const text = await (await fetch(url)).text()
  return [items, text]
}
