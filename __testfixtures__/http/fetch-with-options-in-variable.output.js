export async function load(url, init) {
  const res = await fetch(url, init);
  return [await res.json(), await (await fetch(url, { ...init, method: 'POST' })).text()];
}
