import { readFile } from 'node:fs/promises';

async function load(): Promise<string> {
  return await readFile('a.txt', 'utf8');
}

const again: () => Promise<string> = load;
type Loaded = Awaited<ReturnType<typeof load>>;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const text: Loaded = await load();
  log(text, (await again()).length);
}
