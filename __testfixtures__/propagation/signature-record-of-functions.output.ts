import { readFile } from 'node:fs/promises';

const readers: Record<string, (name: string) => Promise<string>> = {
  text: async (name) => (await readFile(name, 'utf8')).trim(),
  size: async (name) => String(name.length),
};

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for (const kind of ['text', 'size']) log(kind, await readers[kind]?.('a.txt'));
}
