import { existsSync, readFileSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';

const first = (): string => '';

function both(a: string, b: string): string {
  if (!existsSync(a)) return first();
  // The second part may be empty.
  return `${readFileSync(a, 'utf8')}
${readFileSync(b, 'utf8')}`;
}

async function bothAsync(a: string, b: string): Promise<string> {
  if (!(await access(a).then(() => true, () => false))) return first();
  // The second part may be empty.
  return `${await readFile(a, 'utf8')}
${await readFile(b, 'utf8')}`;
}

const page = {
  toString(): string {
    return both('a.txt', 'b.txt');
  },
};

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(`${page}`);
  log(await bothAsync('b.txt', 'a.txt'));
}
