import { readdirSync, readFileSync } from 'node:fs';

const load = (name) => readFileSync(name, 'utf8').trim();

export function main(log) {
  const names = ['a.txt', 'b.txt'];
  log(names.map((name) => load(name)));
  log(names.map((name, index) => `${index} ${load(name)}`).join(' '));
  log(readdirSync('dir').map((name) => load(`dir/${name}`)));
  log(names.map(load));
  log(names.map((name, index, all) => `${all.length} ${load(name)}`));
  log([, 'a.txt'].map((name) => load(name)));
  log(names.map(function (name) {
    return this.prefix + load(name);
  }, { prefix: '> ' }));
  log(Array.from(new Set(names), (name) => load(name)));
  log(Array.from({ length: 2 }, (_, index) => load(names[index])));
  log(names.filter((name) => load(name)).map((name) => load(name)));
}
