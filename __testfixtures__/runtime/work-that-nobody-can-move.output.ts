import { serialize } from 'node:v8';
import { hostname } from 'node:os';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(JSON.parse(JSON.stringify({ n: 1 })).n, structuredClone([1]).length, serialize({ n: 1 }).length > 0);
  log(typeof hostname(), /a+b/.test('aab'));
}
