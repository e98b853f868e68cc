import { readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(['a.txt', 'b.txt'].map((name) => readFileSync(name, 'utf8').length));
}
