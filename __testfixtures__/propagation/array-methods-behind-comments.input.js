import { readFileSync, statSync } from 'node:fs';

export function main(log) {
  const names = ['a.txt', 'b.txt', 'c'];
  const sizes = names
    .filter((name) => name.endsWith('.txt')) // texts only
    .map((name) => statSync(name).size);
  log(sizes);
  names
    .filter((name) => name !== 'c') // no directory
    .forEach((name) => {
      log(readFileSync(name, 'utf8'));
    });
  names
    .slice(1) // without the first
    .filter((name) => name !== 'c') // no directory
    .forEach((name) => log(readFileSync(name, 'utf8')));
  names
    .slice(0, 2)
    // read one by one,
    /* as few
     * at a time as can be */
    .forEach((name) => {
      log(readFileSync(name, 'utf8'));
    });
  const texts = names
    .slice(0, 2)
    // kept for later
    .map((name) => readFileSync(name, 'utf8')) // read
    .filter((text) => text !== ''); // not empty
  log(texts);
  if (names /* all */.some((name) => statSync(name).size === 0)) log('some');
  if (names./* all */ some((name) => statSync(name).size === 0)) log('some');
  log(Array /* all */.from(names, (name) => statSync(name).size));
}
