import { readFileSync } from 'node:fs';

function read(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

function both(): string {
  const first = read('a.txt');
  return `${first}-${read('b.txt')}`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(both().toUpperCase(), both().length);
}
