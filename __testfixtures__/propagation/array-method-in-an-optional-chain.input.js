import { readFileSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

export function main(log) {
  const options = { names: ['a.txt'] };
  log(options.names?.map((name) => load(name)));
  log(options.none?.map((name) => load(name)) ?? 'none');
  const texts = options.deep?.names?.filter((name) => load(name))
  options.none?.some((name) => load(name))
  log(texts)
}

export function left(options) {
  options.more?.names.forEach((name) => {
    console.log(readFileSync(name, 'utf8'));
  });
  options.names?.map((name) => readFileSync(name, 'utf8')).join();
  return options.names()?.map((name) => readFileSync(name, 'utf8'));
}
