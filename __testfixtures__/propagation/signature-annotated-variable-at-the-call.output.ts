import { readFile } from 'node:fs/promises';

async function load(name: string): Promise<{ readonly text: string; readonly size: number }> {
  const text = (await readFile(name, 'utf8')).trim();
  return { text, size: text.length };
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const { text, size }: { text: string; size: number } = await load('a.txt');
  const whole: Awaited<ReturnType<typeof load>> = await load('b.txt');
  log(text, size, whole);
}
