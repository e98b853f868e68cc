import { readdirSync, readFileSync, statSync } from 'node:fs';

export function main(log) {
  readdirSync('dir').forEach((name) => {
    if (statSync(`dir/${name}`).isDirectory()) return;
    log(name, readFileSync(`dir/${name}`, 'utf8'));
  });
  let total = 0;
  readdirSync('dir').forEach((name) => {
    total += statSync(`dir/${name}`).isFile() ? 1 : 0;
  });
  log(total);
}
