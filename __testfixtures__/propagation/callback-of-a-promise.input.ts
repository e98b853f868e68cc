import { readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const text = await Promise.resolve('a.txt').then((name) => readFileSync(name, 'utf8'));
  log(text);
}
