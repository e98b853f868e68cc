import { existsSync, readFileSync } from 'node:fs';

export function main(log) {
  const names = ['a.txt', 'missing.txt', 'empty.txt'];
  const found = names.filter((name) => existsSync(name));
  const full = found.filter((name, index) => index < 5 && readFileSync(name, 'utf8'));
  const all = names.filter(() => existsSync('a.txt'));
  const written = names.filter((name) => (name = name.replace('missing', 'a')) && existsSync(name));
  log(found, full, all, written);
}
