import { XMLHttpRequest } from 'xmlhttprequest';

export async function load(url) {
  // One request, no retries.
  const xhr = new XMLHttpRequest();
  // The server is slow, but it answers.
  xhr.open('GET', url, false); // synchronous
  xhr.setRequestHeader('Accept', /* what else */ 'text/plain');
  xhr.send();
  // Empty for an empty list.
  return xhr.responseText;
}
