import { readFileSync } from 'node:fs';

type Reader = (name: string) => string;

const readers: Record<string, Reader> = {
  text: (name) => readFileSync(name, 'utf8').trim(),
};

function twice(read: Reader, name: string): string {
  return read(name) + read(name);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const read = readers['text'];
  if (read) log(twice(read, 'a.txt'));
}
