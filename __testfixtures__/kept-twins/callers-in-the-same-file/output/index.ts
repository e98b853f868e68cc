import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

/** Reads a note. */
export function load(name: string): string {
  return readFileSync(name, 'utf8');
}

async function loadAsync(name: string): Promise<string> {
  return await readFile(name, 'utf8');
}

export function loadAll(names: readonly string[]): string[] {
  return names.map((name) => load(name));
}

async function loadAllAsync(names: readonly string[]): Promise<string[]> {
  return await mapInOrder(names, async (name) => await loadAsync(name));
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await loadAsync('a.txt'));
  log(await loadAllAsync(['a.txt', 'b.txt']));
}
