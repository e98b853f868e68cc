import { readFileSync } from 'node:fs';

function load(name: string) {
  return { name, text: readFileSync(name, 'utf8') };
}

type Loaded = ReturnType<typeof load>;

function describe(loaded: Loaded): string {
  return `${loaded.name}: ${loaded.text.trim()}`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const loaded: Loaded = load('a.txt');
  log(describe(loaded), describe({ name: 'x', text: 'y' }));
}
