import { readFile } from 'node:fs/promises';

type Reader = (name: string) => Promise<string>;

const readers = {
  text: async (name: string) => (await readFile(name, 'utf8')).trim(),
  shout: async (name: string) => name.toUpperCase(),
} satisfies Record<string, Reader>;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await readers.text('a.txt'), await readers.shout('a.txt'));
}
