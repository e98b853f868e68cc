import { readFileSync } from 'node:fs';

class Source {
  read(name: string): string {
    return readFileSync(name, 'utf8');
  }

  get first(): string {
    return this.read('a.txt');
  }
}

class Trimmed extends Source {
  override read(name: string): string {
    return super.read(name).trim();
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const source: Source = new Trimmed();
  log(source.first, source.read('b.txt'));
}
