import request, { type Response } from 'sync-request';
import { parse } from './parse.js';

export async function rates(base: string): Promise<number[]> {
  const res: Response = request('GET', `https://rates.example/${base}`);
  return parse(res.getBody('utf8'));
}
