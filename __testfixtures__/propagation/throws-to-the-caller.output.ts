import { readFile } from 'node:fs/promises';

async function read(name: string): Promise<string> {
  if (name === '') throw new Error('no name');
  return await readFile(name, 'utf8');
}

async function safely(name: string): Promise<string> {
  try {
    return await read(name);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  } finally {
    order.push(name);
  }
}

const order: string[] = [];

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await safely('missing.txt'), await safely(''), await safely('a.txt'), order);
}
