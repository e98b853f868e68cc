import { readFileSync } from 'node:fs';

namespace readers {
  export type Reader = (name: string) => string;
  export const text: Reader = (name) => readFileSync(name, 'utf8').trim();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(readers.text('a.txt'));
}
