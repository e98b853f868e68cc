export async function load(url) {
  const xhr = await fetch(url, {
    method: 'POST',
    headers: { accept: 'text/plain' },
    body: 'body',
  });
  const xhrText = await xhr.text();
  return `${xhr.status} ${xhr.statusText} ${xhrText}`;
}
