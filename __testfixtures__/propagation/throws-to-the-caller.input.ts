import { readFileSync } from 'node:fs';

function read(name: string): string {
  if (name === '') throw new Error('no name');
  return readFileSync(name, 'utf8');
}

function safely(name: string): string {
  try {
    return read(name);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  } finally {
    order.push(name);
  }
}

const order: string[] = [];

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(safely('missing.txt'), safely(''), safely('a.txt'), order);
}
