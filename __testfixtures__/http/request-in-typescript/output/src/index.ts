import request = require('sync-request');
import { requestAsync } from './http-request-async.js';

export async function rates(base: string): Promise<Record<string, number>> {
  const res: request.Response = await requestAsync('GET', `https://rates.example/${base}`, { qs: { from: base }, timeout: 500 });
  return JSON.parse(res.getBody('utf8'));
}

export const load = async (url: URL): Promise<Buffer> => (await requestAsync('GET', url)).getBody();
