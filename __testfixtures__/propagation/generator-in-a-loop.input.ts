import { readFileSync } from 'node:fs';

class Sources {
  constructor(private readonly names: string[]) {}

  *texts(): IterableIterator<string> {
    for (const name of this.names) yield readFileSync(name, 'utf8');
  }
}

function* words(sources: Sources): Generator<string> {
  for (const text of sources.texts()) {
    for (const word of text.split(/\s+/)) if (word !== '') yield word;
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const sources = new Sources(['a.txt', 'b.txt', 'missing.txt']);
  try {
    for (const word of words(sources)) {
      log(word);
    }
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
