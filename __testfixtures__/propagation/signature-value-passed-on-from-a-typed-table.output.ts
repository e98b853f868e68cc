import { readFile } from 'node:fs/promises';

type Reader = (name: string) => Promise<string>;

const readers: Record<string, Reader> = {
  text: async (name) => (await readFile(name, 'utf8')).trim(),
};

async function twice(read: Reader, name: string): Promise<string> {
  return (await read(name)) + (await read(name));
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const read = readers['text'];
  if (read) log(await twice(read, 'a.txt'));
}
