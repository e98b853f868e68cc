import { readFile } from 'node:fs/promises';

async function load(name: string): Promise<string> {
  return (await readFile(name, 'utf8')).trim();
}

const show = async (names: readonly string[], log: (text: string) => void): Promise<void> => {
  for (const name of names) {
    log(await load(name));
  }
  if (names.length > 1)
    for (const name of names) {
      log(
        await load(name),
      );
    }
};

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  await show(['a.txt', 'b.txt'], log);
};
