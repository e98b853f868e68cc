import { readFile } from 'node:fs/promises';

let current: string | null = 'a.txt';

export function close(): void {
  current = null;
}

async function show(log: (...values: unknown[]) => void): Promise<void> {
  if (current) {
    const text = await readFile('b.txt', 'utf8');
    log(text, current.length);
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await show(log);
}
