import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

const load = async (name: string): Promise<string> => (await readFile(name, 'utf8')).trim();

export const texts = async (names: readonly string[]): Promise<string[]> => await mapInOrder(names, async (name) => await load(name));
export const waiting = async (jobs: Promise<string>[]): Promise<unknown[]> => await mapInOrder(jobs, async (job) => [job, await load('a.txt')]);
