import { readFileSync } from 'node:fs';

function load(): string {
  return readFileSync('a.txt', 'utf8');
}

const again: () => string = load;
type Loaded = ReturnType<typeof load>;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const text: Loaded = load();
  log(text, again().length);
}
