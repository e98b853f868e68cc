import { readFile } from 'node:fs/promises';

async function load<Raw extends boolean>(name: string, raw: Raw): Promise<Raw extends true ? Buffer : string> {
  const bytes = await readFile(name);
  return (raw ? bytes : bytes.toString()) as Raw extends true ? Buffer : string;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await load('a.txt', true)).length, (await load('a.txt', false)).trim());
}
