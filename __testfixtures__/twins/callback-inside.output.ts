import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

function texts(names: readonly string[]): string[] {
  return names.map((name) => readFileSync(name, 'utf8').trim());
}

async function textsAsync(names: readonly string[]): Promise<string[]> {
  return await mapInOrder(names, async (name) => (await readFile(name, 'utf8')).trim());
}

class Index {
  toJSON(): unknown {
    return texts(['a.txt', 'b.txt']);
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(JSON.stringify(new Index()));
  log(await textsAsync(['b.txt', 'a.txt']));
}
