import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

function report(names) {
  function line(name) {
    return `${name}: ${readFileSync(name, 'utf8').trim()}`;
  }
  return names.length === 0 ? '' : line(names[0]);
}

async function reportAsync(names) {
  async function line(name) {
    return `${name}: ${(await readFile(name, 'utf8')).trim()}`;
  }
  return names.length === 0 ? '' : await line(names[0]);
}

const lazy = {
  get text() {
    return report(['a.txt']);
  },
};

export async function main(log) {
  log(lazy.text);
  log(await reportAsync(['b.txt']));
}
