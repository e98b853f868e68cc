import { readFile } from 'node:fs/promises';

interface Entry {
  name: string;
  size: number;
}

export async function measure(names: string[]): Promise<Entry[]> {
  const found: Entry[] = [];
  for (const name of names) {
    const text = await readFile(name, 'utf8'); // the whole file
    found.push({ name, size: text.length });
  }
  return found;
}

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  log(await measure(['a.txt', 'b.txt']));
  log(await measure([]));
};
