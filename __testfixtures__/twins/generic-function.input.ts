import { readFileSync } from 'node:fs';

export function unused(): void {}

function parsed<Value>(name: string, parse: (text: string) => Value): Value {
  return parse(readFileSync(name, 'utf8'));
}

const lazy = {
  get length(): number {
    return parsed('a.txt', (text) => text.length);
  },
};

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(lazy.length);
  const size: number = parsed('b.txt', (text) => text.length);
  log(size);
}
