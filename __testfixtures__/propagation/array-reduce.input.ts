import { readFileSync } from 'node:fs';

function load(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

interface Sizes {
  [name: string]: number;
}

export const main = (log: (...values: unknown[]) => void): void => {
  const names = ['a.txt', 'b.txt'];
  log(names.reduce((total, name) => total + load(name).length, 0));
  log(names.reduce<Sizes>((sizes, name) => {
    sizes[name] = load(name).length;
    return sizes;
  }, {}));
  log(names.reduce((all, name, index) => `${all}${index}${load(name)}`));
  log(names.reduceRight((all, name, index) => `${all}${index}${load(name)}`, ''));
  log(names.reduceRight((all, name) => all + load(name)));
  log(['only'].reduce((all, name) => all + load(name)));
  log(([, 'one', , 'a.txt'] as string[]).reduce((all, name, index) => all + index + load(name)));
};
