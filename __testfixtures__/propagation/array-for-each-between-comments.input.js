import { readFileSync } from 'node:fs';

export function main(log) {
  const names = ['a.txt'];
  // before
  names.forEach((name) => {
    // inside
    log(readFileSync(name, 'utf8')); // behind
  }); // after
  names.forEach((name /* a path */) => {
    log(readFileSync(name, 'utf8'));
  });
  names
    // every one
    .forEach((name) => {
      log(readFileSync(name, 'utf8'));
    });
  names.forEach(function visit(name) {
    log(readFileSync(name, 'utf8'));
  });
}
