import { readFile, writeFile } from 'node:fs/promises';

type Save = (name: string, text: string) => Promise<void>;

const save: Save = async (name, text) => await writeFile(name, text);

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await save('new.txt', 'fresh');
  log(await readFile('new.txt', 'utf8'));
}
