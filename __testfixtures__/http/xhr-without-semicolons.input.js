import { XMLHttpRequest } from 'xmlhttprequest'

export async function load(url, method) {
  const xhr = new XMLHttpRequest()
  xhr.open(method, url, false)
  xhr.send()
  const xhrText = xhr.status === 200 ? xhr.responseText : ''
  return xhrText
}
