import { existsSync, readFileSync } from 'node:fs';

/** Reads a note. */
export function load(name: string): string {
  return readFileSync(name, 'utf8');
}

/**
 * Whether a note is there.
 * @param name its file
 */
export const exists = (name: string): boolean => existsSync(name);

/** All in one. */
export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load('a.txt'), exists('a.txt'), exists('c.txt'));
}
