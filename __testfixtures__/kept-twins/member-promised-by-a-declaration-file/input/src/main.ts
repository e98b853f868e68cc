import { readFileSync, statSync } from 'node:fs';
import type { Measure, Reader } from './types.d.ts';

class FileReader implements Reader {
  read(name: string): string {
    return readFileSync(name, 'utf8').trim();
  }
}

const measure: Measure = (name) => statSync(name).size;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(new FileReader().read('a.txt'), measure('b.txt'));
}
