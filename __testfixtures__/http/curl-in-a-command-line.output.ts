export async function load(): Promise<string[]> {
  const text = await (await fetch('https://example.org/list', { redirect: 'manual' })).text();
  const followed = await (await fetch('https://example.org/a?b=1&c=2')).text();
  const bytes = Buffer.from(await (await fetch('https://example.org/logo.png')).arrayBuffer());
  const posted = (await (await fetch('https://example.org/items', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: '{"a":1}',
    redirect: 'manual',
  })).text()).trim();
  const form = await (await fetch('https://example.org/form', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'a=1',
    redirect: 'manual',
    signal: AbortSignal.timeout(5000),
  })).text();
  return [text, followed, bytes.toString('base64'), posted, form];
}
