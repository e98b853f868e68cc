import { readFileSync } from 'node:fs';

function texts(names: readonly string[]): string[] {
  return names.map((name) => readFileSync(name, 'utf8').trim());
}

class Index {
  toJSON(): unknown {
    return texts(['a.txt', 'b.txt']);
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(JSON.stringify(new Index()));
  log(texts(['b.txt', 'a.txt']));
}
