export async function load(url, token) {
  const user = JSON.parse(await (await fetch(url, {
    headers: { Authorization: `Bearer ${token}` },
    redirect: 'manual',
  })).text());
  const list = await (await fetch(url).catch(() => Response.error())).text();
  const page = await (await fetch(`${url}?page=2`, { redirect: 'manual' }).catch(() => Response.error())).text();
  return [user, list, page];
}
