import { readFile, readdir, stat } from 'node:fs/promises';

export async function main(log) {
  for (const name of await readdir('dir')) {
    if ((await stat(`dir/${name}`)).isDirectory()) continue;
    log(name, await readFile(`dir/${name}`, 'utf8'));
  }
  let total = 0;
  for (const name of await readdir('dir')) {
    const value = (await stat(`dir/${name}`)).isFile() ? 1 : 0;
    total += value;
  }
  log(total);
}
