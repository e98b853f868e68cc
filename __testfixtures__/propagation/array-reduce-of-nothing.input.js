import { readFileSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

export function main(log) {
  const none = [];
  try {
    none.reduce((all, name) => all + load(name));
  } catch (error) {
    log(error.name, error.message);
  }
  try {
    log([, ,].reduceRight((all, name) => all + load(name)));
  } catch (error) {
    log(error.name, error.message);
  }
  log(none.reduce((all, name) => all + load(name), undefined));
  log(none.reduceRight((all, name) => all + load(name), 'start'));
}
