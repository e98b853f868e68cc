import { statSync } from 'node:fs';

function firstThat(names: string[], test: (name: string) => boolean): string | undefined {
  for (const name of names) {
    if (test(name)) return name;
  }
  return undefined;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(firstThat(['b.txt', 'a.txt'], (name) => statSync(name).size > 3));
  log(firstThat(['one', 'two'], (name) => name.startsWith('t')));
}
