import { readFile } from 'node:fs/promises';

type Reader = (name: string) => Promise<string>;

async function text(name: string): Promise<string> {
  return (await readFile(name, 'utf8')).trim();
}

async function shout(name: string): Promise<string> {
  return name.toUpperCase();
}

const readers: Record<'text' | 'shout', Reader> = { text, shout };

async function read(kind: 'text' | 'shout', name: string): Promise<string> {
  return await readers[kind](name);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await read('text', 'a.txt'), await read('shout', 'a.txt'), await shout('b'));
}
