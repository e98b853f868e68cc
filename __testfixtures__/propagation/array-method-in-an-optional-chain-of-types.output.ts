import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';
import { filterInOrder } from './filter-in-order.js';

async function load(name: string): Promise<string> {
  return (await readFile(name, 'utf8')).trim();
}

interface Options {
  names?: string[];
  more?: { names: string[] | null };
}

const texts = async (options?: Options): Promise<(string[] | undefined)[]> => [
  options?.names == null ? undefined : await mapInOrder(options?.names, async (name) => await load(name)),
  options?.more?.names == null ? undefined : await filterInOrder(options?.more?.names, async (name) => await load(name)),
];

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  log(await texts(), await texts({ names: ['a.txt'] }), await texts({ more: { names: null } }));
};
