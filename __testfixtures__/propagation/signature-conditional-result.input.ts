import { readFileSync } from 'node:fs';

function load<Raw extends boolean>(name: string, raw: Raw): Raw extends true ? Buffer : string {
  const bytes = readFileSync(name);
  return (raw ? bytes : bytes.toString()) as Raw extends true ? Buffer : string;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load('a.txt', true).length, load('a.txt', false).trim());
}
