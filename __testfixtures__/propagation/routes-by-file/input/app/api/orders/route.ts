import { readFileSync } from 'node:fs';

export function GET(): Response {
  return new Response(readFileSync('orders.json'));
}
