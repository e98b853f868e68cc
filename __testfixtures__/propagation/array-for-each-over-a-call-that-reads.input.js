import { readdirSync, readFileSync, statSync } from 'node:fs';

export function main(log) {
  readdirSync('dir')
    .filter((name) => name.endsWith('.txt'))
    .forEach((name) => {
      log(name, readFileSync(`dir/${name}`, 'utf8'));
    });
  readdirSync('dir').sort().forEach((name) => {
    log(name, statSync(`dir/${name}`).isFile());
  });
  readdirSync('dir').forEach((name) => log(name));
  for (const name of readdirSync('dir')) log(name);
}
