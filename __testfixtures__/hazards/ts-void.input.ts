import { readFileSync } from 'node:fs';

import vm from 'node:vm';

function on(listener: () => void): void {
  listener();
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
  on(() => {
    log(readFileSync('a.txt', 'utf8'));
  });
  log('after');
}
