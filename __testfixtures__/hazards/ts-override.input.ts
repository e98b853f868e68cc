import { readFileSync } from 'node:fs';

interface Source {
  load(): string;
}

class File implements Source {
  load(): string {
    return readFileSync('a.txt', 'utf8');
  }
}

class Upper extends File {
  override load(): string {
    return super.load().toUpperCase();
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const sources: Source[] = [new File(), new Upper()];
  for (const source of sources) log(source.load());
}
