import { readFile } from 'node:fs/promises';
import { forEachInOrder } from './for-each-in-order.js';

interface Options {
  names?: string[];
}

const show = async ({ names }: Options, log: (...values: unknown[]) => void): Promise<void> => {
  for (const name of names ?? []) {
    log(await readFile(name, 'utf8'));
  }
  for (const [index, name] of (names ?? []).entries()) {
    log(index, await readFile(name, 'utf8'));
  }
  await forEachInOrder(names ?? [], async (name, _index, all) => {
    log(all.length, await readFile(name, 'utf8'));
  });
};

export const main = async (log: (...values: unknown[]) => void): Promise<void> => {
  await show({}, log);
  await show({ names: ['a.txt'] }, log);
};
