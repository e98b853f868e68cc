import { XMLHttpRequest } from 'xmlhttprequest';

export async function load(url, wait) {
  const xhr = new XMLHttpRequest();
  xhr.onload = () => console.log(xhr.responseText);
  xhr.open('GET', url, true);
  xhr.send();
  const other = new XMLHttpRequest();
  other.open('GET', url);
  other.send();
  const third = new XMLHttpRequest();
  third.open('GET', url, !wait);
  third.send();
}
