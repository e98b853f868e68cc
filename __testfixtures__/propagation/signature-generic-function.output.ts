import { readFile } from 'node:fs/promises';

async function parse<Result>(name: string, reviver: (text: string) => Result): Promise<Result> {
  return reviver((await readFile(name, 'utf8')).trim());
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await parse('a.txt', (text) => text.length), await parse('b.txt', (text) => [text]));
}
