import { readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const [first] = readFileSync(0, 'utf8').split('\n');
  log(first);
}
