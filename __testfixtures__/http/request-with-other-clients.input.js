import { request as syncRequest } from 'http-sync';
import curlRequest from 'sync-request-curl';
import urllib from 'urllib-sync';

export async function load(host) {
  const old = syncRequest({ host, path: '/' });
  return [old.end(), urllib.request(`http://${host}/`), curlRequest('GET', `http://${host}/`)];
}
