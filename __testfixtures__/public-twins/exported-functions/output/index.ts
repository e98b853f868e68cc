import { existsSync, readFileSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';

/** Reads a note. */
export function load(name: string): string {
  return readFileSync(name, 'utf8');
}

/** As `load`, but without blocking the event loop. */
export async function loadAsync(name: string): Promise<string> {
  return await readFile(name, 'utf8');
}

/**
 * Whether a note is there.
 * @param name its file
 */
export const exists = (name: string): boolean => existsSync(name);

/** As `exists`, but without blocking the event loop. */
export const existsAsync = async (name: string): Promise<boolean> => await access(name).then(() => true, () => false);

/** All in one. */
export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await loadAsync('a.txt'), await existsAsync('a.txt'), await existsAsync('c.txt'));
}
