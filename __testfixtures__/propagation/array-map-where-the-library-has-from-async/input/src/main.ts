import { readFileSync } from 'node:fs';

const load = (name: string): string => readFileSync(name, 'utf8').trim();

export const texts = (names: readonly string[]): string[] => names.map((name) => load(name));
export const waiting = (jobs: Promise<string>[]): unknown[] => jobs.map((job) => [job, load('a.txt')]);
