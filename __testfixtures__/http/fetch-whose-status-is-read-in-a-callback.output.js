export async function load(url, names) {
  const res = await fetch(url);
  const text = await res.text();
  return names.filter((name) => res.ok && text.includes(name));
}
