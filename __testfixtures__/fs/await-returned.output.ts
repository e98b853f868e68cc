import { readFile } from 'node:fs/promises';

const load = async (name: string) => await readFile(name, 'utf8');
const loadObject = async (name: string) => ({ text: await readFile(name, 'utf8') });

async function loadAgain(name: string) {
  return await readFile(name, 'utf8');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt'), await loadObject('b.txt'), await loadAgain('a.txt'));
}
