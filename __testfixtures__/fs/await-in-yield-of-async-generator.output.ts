import { readFile, readdir } from 'node:fs/promises';

async function* texts(): AsyncGenerator<string> {
  yield await readFile('a.txt', 'utf8');
  yield* (await readdir('dir')).sort();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for await (const text of texts()) log(text);
}
