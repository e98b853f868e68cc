import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';

async function* names(dir: string): AsyncGenerator<string> {
  for (const name of (await readdir(dir)).toSorted()) yield name;
}

function* lines(file: string) {
  yield* readFileSync(file, 'utf8').split('\n');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const found = names('dir');
  log('before');
  for await (const name of found) {
    if (name === '') continue;
    log(name);
  }
  const twice = lines('a.txt');
  for (const line of twice) log(line);
  log(twice.next().done);
}
