import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

import vm from 'node:vm';

async function on(listener: () => void): Promise<void> {
  await listener();
}

declare function later(listener: () => void): void;

export function start(): void {
  later(() => {
    readFileSync('b.txt');
  });
  vm.createContext({
    listener: () => {
      readFileSync('b.txt');
    },
  });
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await on(async () => {
    log(await readFile('a.txt', 'utf8'));
  });
  log('after');
}
