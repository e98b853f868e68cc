import { readFileSync } from 'node:fs';

const load = async (name: string) => readFileSync(name, 'utf8');
const loadObject = async (name: string) => ({ text: readFileSync(name, 'utf8') });

async function loadAgain(name: string) {
  return readFileSync(name, 'utf8');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt'), await loadObject('b.txt'), await loadAgain('a.txt'));
}
