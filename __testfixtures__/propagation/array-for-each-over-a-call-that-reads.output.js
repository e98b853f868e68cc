import { readFile, readdir, stat } from 'node:fs/promises';

export async function main(log) {
  for (const name of (await readdir('dir'))
    .filter((name) => name.endsWith('.txt'))) {
      log(name, await readFile(`dir/${name}`, 'utf8'));
    }
  for (const name of (await readdir('dir')).sort()) {
    log(name, (await stat(`dir/${name}`)).isFile());
  }
  (await readdir('dir')).forEach((name) => log(name));
  for (const name of await readdir('dir')) log(name);
}
