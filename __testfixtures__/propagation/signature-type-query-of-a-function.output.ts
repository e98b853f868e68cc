import { readFile } from 'node:fs/promises';

async function load(name: string): Promise<string> {
  return (await readFile(name, 'utf8')).trim();
}

const stub: typeof load = async (name) => `stub ${name}`;

function pick(real: boolean): typeof load {
  return real ? load : stub;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await pick(true)('a.txt'), await pick(false)('a.txt'), await stub('b'));
}
