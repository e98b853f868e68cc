import { readFileSync } from 'node:fs';
import type { ArgumentOptions } from 'arguments-of-others';

export function optionsFor(isPath: boolean): ArgumentOptions {
  const options: ArgumentOptions = { required: false };
  let read: ((value: string) => unknown) | undefined;
  if (isPath) read = (value) => readFileSync(value, 'utf8');
  if (read) options.type = read;
  return options;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(optionsFor(false));
}
