import { readFileSync } from 'node:fs';

function load(name: string): string;
function load(name: string, raw: true): Buffer;
function load(name: string, raw?: true): string | Buffer {
  const bytes = readFileSync(name);
  return raw ? bytes : bytes.toString();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load('a.txt'), load('a.txt', true).length);
}
