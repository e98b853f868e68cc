import { readFileSync } from 'node:fs';

const readers: Record<string, (name: string) => string> = {
  text: (name) => readFileSync(name, 'utf8').trim(),
  size: (name) => String(name.length),
};

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for (const kind of ['text', 'size']) log(kind, readers[kind]?.('a.txt'));
}
