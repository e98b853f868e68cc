import { readFile } from 'node:fs/promises';

async function load(name: string) {
  return { name, text: await readFile(name, 'utf8') };
}

type Loaded = Awaited<ReturnType<typeof load>>;

function describe(loaded: Loaded): string {
  return `${loaded.name}: ${loaded.text.trim()}`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const loaded: Loaded = await load('a.txt');
  log(describe(loaded), describe({ name: 'x', text: 'y' }));
}
