import { statSync } from 'node:fs';

export async function main(log) {
  log(['a.txt', 'b.txt'].flatMap((name) => [name, statSync(name).size]));
  log(Array.from(['a.txt'], (name) => statSync(name).size));
}
