export async function load(url) {
  const res = await fetch(url);
  return await res.json();
}
