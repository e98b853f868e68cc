import { readFileSync } from 'node:fs';

function parse<Result>(name: string, reviver: (text: string) => Result): Result {
  return reviver(readFileSync(name, 'utf8').trim());
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(parse('a.txt', (text) => text.length), parse('b.txt', (text) => [text]));
}
