import { readFileSync } from 'node:fs';

function include(strings, ...names) {
  return strings.map((part, index) => part + (names[index] ? readFileSync(names[index], 'utf8') : '')).join('');
}

const lazy = {
  get text() {
    return include`<${'a.txt'}>`;
  },
};

export async function main(log) {
  log(lazy.text);
  log(include`(${'b.txt'})`);
}
