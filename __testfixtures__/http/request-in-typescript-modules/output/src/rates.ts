import { type Response } from 'sync-request';
import { parse } from './parse.js';
import { requestAsync } from './http-request-async.js';

export async function rates(base: string): Promise<number[]> {
  const res: Response = await requestAsync('GET', `https://rates.example/${base}`);
  return parse(res.getBody('utf8'));
}
