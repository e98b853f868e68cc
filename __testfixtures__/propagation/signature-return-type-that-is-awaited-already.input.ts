import { readFileSync } from 'node:fs';

function load(name: string) {
  return { name, text: readFileSync(name, 'utf8') };
}

type Loaded = Awaited<ReturnType<typeof load>>;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const loaded: Loaded = load('a.txt');
  log(loaded.text.trim());
}
