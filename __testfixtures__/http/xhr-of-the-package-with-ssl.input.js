import { XMLHttpRequest } from 'xmlhttprequest-ssl';

export async function load(url) {
  const xhr = new XMLHttpRequest();
  xhr.open('POST', url, false);
  xhr.setRequestHeader('accept', 'text/plain');
  xhr.send('body');
  return `${xhr.status} ${xhr.statusText} ${xhr.responseText}`;
}
