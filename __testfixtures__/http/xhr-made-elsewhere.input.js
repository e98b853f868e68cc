import { XMLHttpRequest } from 'xmlhttprequest';

export class Client {
  xhr;

  async load(url) {
    this.xhr = new XMLHttpRequest();
    this.xhr.open('GET', url, false);
    this.xhr.send();
    return this.xhr.responseText;
  }

  async retry(url) {
    let xhr;
    xhr = new XMLHttpRequest();
    xhr.open('GET', url, false);
    xhr.send();
    return xhr.responseText;
  }
}
