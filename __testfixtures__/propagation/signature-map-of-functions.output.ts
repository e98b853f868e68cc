import { readFile } from 'node:fs/promises';

type Reader = (name: string) => Promise<string>;

const readers = new Map<string, Reader>([
  ['text', async (name) => (await readFile(name, 'utf8')).trim()],
  ['shout', async (name) => name.toUpperCase()],
]);

async function read(kind: string, name: string): Promise<string> {
  return (await readers.get(kind)?.(name)) ?? '?';
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await read('text', 'a.txt'), await read('shout', 'b'), await read('other', 'c'));
}
