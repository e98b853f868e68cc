import { readFile } from 'node:fs/promises';

namespace readers {
  export type Reader = (name: string) => Promise<string>;
  export const text: Reader = async (name) => (await readFile(name, 'utf8')).trim();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await readers.text('a.txt'));
}
