import { stat } from 'node:fs/promises';

async function firstThat(names: string[], test: (name: string) => boolean | Promise<boolean>): Promise<string | undefined> {
  for (const name of names) {
    if (await test(name)) return name;
  }
  return undefined;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await firstThat(['b.txt', 'a.txt'], async (name) => (await stat(name)).size > 3));
  log(await firstThat(['one', 'two'], (name) => name.startsWith('t')));
}
