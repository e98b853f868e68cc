import { readFileSync } from 'node:fs';

function load(name: string): { readonly text: string; readonly size: number } {
  const text = readFileSync(name, 'utf8').trim();
  return { text, size: text.length };
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const { text, size }: { text: string; size: number } = load('a.txt');
  const whole: ReturnType<typeof load> = load('b.txt');
  log(text, size, whole);
}
