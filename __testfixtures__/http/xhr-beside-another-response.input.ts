import { XMLHttpRequest } from 'xmlhttprequest';
import type { Response } from './response.js';

export async function load(url: string, body: string): Promise<Response> {
  const xhr = new XMLHttpRequest();
  xhr.open('POST', url, false);
  xhr.send(body);
  return { status: xhr.status };
}
