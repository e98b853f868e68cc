import { XMLHttpRequest } from 'xmlhttprequest';

export async function load(url, headers, method) {
  const each = new XMLHttpRequest();
  each.open('GET', url, false);
  for (const name in headers) each.setRequestHeader(name, headers[name]);
  each.send();

  const cookie = new XMLHttpRequest();
  cookie.open('GET', url, false);
  cookie.setRequestHeader('Cookie', 'a=1');
  cookie.send();

  const twice = new XMLHttpRequest();
  twice.open('GET', url, false);
  twice.setRequestHeader('Accept', 'text/html');
  twice.setRequestHeader('accept', 'text/plain');
  twice.send();

  const login = new XMLHttpRequest();
  login.open('GET', url, false, 'user', 'password');
  login.send();

  const state = new XMLHttpRequest();
  state.open('GET', url, false);
  state.send();
  console.log(state.readyState, state.statusText);

  const handed = new XMLHttpRequest();
  handed.open('GET', url, false);
  handed.send();
  console.log(handed);

  const any = new XMLHttpRequest();
  any.open(method, url, false);
  any.send('body');

  const local = new XMLHttpRequest();
  local.open('GET', 'file:///etc/hosts', false);
  local.send();

  const effect = new XMLHttpRequest();
  effect.open('GET', url, false);
  effect.send(headers.pop());

  const cookies = new XMLHttpRequest();
  cookies.open('GET', url, false);
  cookies.send();
  console.log(cookies.getResponseHeader('Set-Cookie'));
}
