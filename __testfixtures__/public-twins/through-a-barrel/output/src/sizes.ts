import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';

export function size(name: string): number {
  return statSync(name).size;
}

/** As `size`, but without blocking the event loop. */
export async function sizeAsync(name: string): Promise<number> {
  return (await stat(name)).size;
}

export function total(names: readonly string[]): number {
  let sum = 0;
  for (const name of names) sum += size(name);
  return sum;
}

/** As `total`, but without blocking the event loop. */
export async function totalAsync(names: readonly string[]): Promise<number> {
  let sum = 0;
  for (const name of names) sum += await sizeAsync(name);
  return sum;
}
