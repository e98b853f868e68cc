import { readFileSync, statSync } from 'node:fs';
import type { Sized } from './generated.d.ts';
import type { Compare, Reader } from './types.d.ts';

class FileReader implements Reader {
  read(name: string): string {
    return readFileSync(name, 'utf8').trim();
  }
}

/** Reads while it is made, which cannot wait. */
class Fixed implements Reader {
  readonly #text: string;

  constructor(name: string) {
    this.#text = this.read(name);
  }

  read(name: string): string {
    return this.#text ?? name;
  }

  get first(): string {
    return this.read('')[0] ?? '';
  }
}

class FileSize implements Sized {
  size(name: string): number {
    return statSync(name).size;
  }
}

const bySize: Compare = (a, b) => statSync(a).size - statSync(b).size;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const readers: Reader[] = [new FileReader(), new Fixed('fixed')];
  for (const reader of readers) log(reader.read('a.txt'));
  log(new Fixed('text').first, new FileSize().size('b.txt'), ['b.txt', 'a.txt'].sort(bySize));
}
