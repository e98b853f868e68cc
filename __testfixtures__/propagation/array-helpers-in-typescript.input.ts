import { readFileSync } from 'node:fs';

function load(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

export const main = (log: (...values: unknown[]) => void): void => {
  const names: readonly string[] = ['a.txt', 'empty.txt', 'b.txt'];
  log(names.some((name) => load(name) === 'beta'), names.every((name) => load(name)));
  log(names.find((name) => !load(name))?.length, names.findIndex((name) => !load(name)));
  log(names.findLast((name) => load(name)), names.findLastIndex((name, index) => index < 1 && load(name)));
  log(names.flatMap((name) => [load(name)]), names.filter((name) => load(name)));
  names.forEach((name, index, all) => log(index, all.length, load(name)));
  log('a.txt'.replaceAll(/\w+/g, (word) => word + load('a.txt').length));
  const anything: any = new Set(names);
  anything.forEach((name: string) => log(load(name)));
  log(names.map(load).reduce((all, text) => all + load('a.txt') + text));
  new Map(names.entries()).forEach((name, key, all) => log(key, all.get(key) === load(name)));
};
