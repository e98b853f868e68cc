import { readFileSync, statSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log([readFileSync('a.txt', 'utf8'), readFileSync('b.txt', 'utf8')], JSON.parse(readFileSync('data.json', 'utf8')).n);
  log([1, 2, 3][statSync('empty.txt').size]);
  log(JSON.parse(readFileSync('data.json') as unknown as string));
}
