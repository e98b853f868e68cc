import { existsSync, readFileSync } from 'node:fs';

const first = (): string => '';

function both(a: string, b: string): string {
  if (!existsSync(a)) return first();
  // The second part may be empty.
  return `${readFileSync(a, 'utf8')}
${readFileSync(b, 'utf8')}`;
}

const page = {
  toString(): string {
    return both('a.txt', 'b.txt');
  },
};

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(`${page}`);
  log(both('b.txt', 'a.txt'));
}
