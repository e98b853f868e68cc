import { readFile } from 'node:fs/promises';

export async function GET(): Promise<Response> {
  return new Response(await readFile('orders.json'));
}
