import { isReadable, load } from './load.mjs';

export function main(log) {
  const names = ['a.txt', 'missing.txt', 'b.txt'];
  log(names.filter(isReadable).map(load));
  names.filter(isReadable).forEach((name) => {
    log(name, load(name));
  });
}
