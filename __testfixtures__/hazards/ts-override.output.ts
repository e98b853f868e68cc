import { readFile } from 'node:fs/promises';

interface Source {
  load(): Promise<string>;
}

class File implements Source {
  async load(): Promise<string> {
    return await readFile('a.txt', 'utf8');
  }
}

class Upper extends File {
  override async load(): Promise<string> {
    return (await super.load()).toUpperCase();
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const sources: Source[] = [new File(), new Upper()];
  for (const source of sources) log(await source.load());
}
