import { readFileSync } from 'node:fs';

type Reader = (name: string) => string;

const readers = {
  text: (name: string) => readFileSync(name, 'utf8').trim(),
  shout: (name: string) => name.toUpperCase(),
} satisfies Record<string, Reader>;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(readers.text('a.txt'), readers.shout('a.txt'));
}
