import { readFileSync, readdirSync } from 'node:fs';

async function* texts(): AsyncGenerator<string> {
  yield readFileSync('a.txt', 'utf8');
  yield* readdirSync('dir').sort();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for await (const text of texts()) log(text);
}
