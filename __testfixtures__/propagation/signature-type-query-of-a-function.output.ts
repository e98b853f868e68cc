import { readFileSync } from 'node:fs';

function load(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

const stub: typeof load = (name) => `stub ${name}`;

function pick(real: boolean): typeof load {
  return real ? load : stub;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(pick(true)('a.txt'), pick(false)('a.txt'), stub('b'));
}
