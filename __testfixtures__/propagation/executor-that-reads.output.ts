import { readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await new Promise<string>((resolve) => resolve(readFileSync('a.txt', 'utf8'))));
}
