import { readFileSync } from 'node:fs';

/**
 * @param name - which one
 * @returns {string} its text
 */
function load(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load('a.txt'));
}
