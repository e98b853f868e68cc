import { readFileSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

export function main(log) {
  const seen = [];
  try {
    ['a.txt', 'missing.txt', 'b.txt'].map((name) => {
      seen.push(name);
      return load(name);
    });
  } catch (error) {
    log(error.code, seen);
  }
  try {
    seen.map(undefined);
  } catch (error) {
    log(error.name);
  }
}
