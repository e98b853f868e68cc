import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

function line(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

async function lineAsync(name: string): Promise<string> {
  return (await readFile(name, 'utf8')).trim();
}

class Lines {
  toJSON(): string {
    return line('a.txt');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(JSON.stringify(new Lines()));
  log(await mapInOrder(['a.txt', 'b.txt'], async (name) => await lineAsync(name)));
  for (const name of ['b.txt', 'a.txt']) {
    log(await lineAsync(name));
  }
}
