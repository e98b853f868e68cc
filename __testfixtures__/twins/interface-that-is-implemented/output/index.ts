import { readFileSync } from 'node:fs';

interface Source {
  open(name: string): string;
}

class Disk implements Source {
  open(name: string): string {
    return readFileSync(name, 'utf8');
  }
}

const view = {
  source: new Disk() as Source,
  get text(): string {
    return this.source.open('a.txt');
  },
};

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(view.text, view.source.open('b.txt'));
}
