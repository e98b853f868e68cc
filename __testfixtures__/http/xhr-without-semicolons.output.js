export async function load(url, method) {
  const xhr = await fetch(url, { method, redirect: 'manual' }).catch(() => Response.error())
  const xhrText2 = await xhr.text()
  const xhrText = xhr.status === 200 ? xhrText2 : ''
  return xhrText
}
