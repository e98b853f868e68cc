import { readFileSync } from 'node:fs';

let current: string | null = 'a.txt';

export function close(): void {
  current = null;
}

function show(log: (...values: unknown[]) => void): void {
  if (current) {
    const text = readFileSync('b.txt', 'utf8');
    log(text, current.length);
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  show(log);
}
