import { readdirSync, readFileSync } from 'node:fs';

function* names(dir: string): Generator<string> {
  for (const name of readdirSync(dir).toSorted()) yield name;
}

function* lines(file: string) {
  yield* readFileSync(file, 'utf8').split('\n');
}

export function main(log: (...values: unknown[]) => void): void {
  const found = names('dir');
  log('before');
  for (const name of found) {
    if (name === '') continue;
    log(name);
  }
  const twice = lines('a.txt');
  for (const line of twice) log(line);
  log(twice.next().done);
}
