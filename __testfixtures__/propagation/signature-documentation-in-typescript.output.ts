import { readFile } from 'node:fs/promises';

/**
 * @param name - which one
 * @returns {Promise<string>} its text
 */
async function load(name: string): Promise<string> {
  return (await readFile(name, 'utf8')).trim();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt'));
}
