import { readFileSync } from 'node:fs';

function report(names) {
  function line(name) {
    return `${name}: ${readFileSync(name, 'utf8').trim()}`;
  }
  return names.length === 0 ? '' : line(names[0]);
}

const lazy = {
  get text() {
    return report(['a.txt']);
  },
};

export async function main(log) {
  log(lazy.text);
  log(report(['b.txt']));
}
