import { readFileSync } from 'node:fs';

function load(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

interface Options {
  names?: string[];
  more?: { names: string[] | null };
}

const texts = (options?: Options): (string[] | undefined)[] => [
  options?.names?.map((name) => load(name)),
  options?.more?.names?.filter((name) => load(name)),
];

export const main = (log: (...values: unknown[]) => void): void => {
  log(texts(), texts({ names: ['a.txt'] }), texts({ more: { names: null } }));
};
