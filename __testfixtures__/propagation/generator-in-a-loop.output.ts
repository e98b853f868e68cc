import { readFile } from 'node:fs/promises';

class Sources {
  constructor(private readonly names: string[]) {}

  async *texts(): AsyncIterableIterator<string> {
    for (const name of this.names) yield await readFile(name, 'utf8');
  }
}

async function* words(sources: Sources): AsyncGenerator<string> {
  for await (const text of sources.texts()) {
    for (const word of text.split(/\s+/)) if (word !== '') yield word;
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const sources = new Sources(['a.txt', 'b.txt', 'missing.txt']);
  try {
    for await (const word of words(sources)) {
      log(word);
    }
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
