import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

function include(strings, ...names) {
  return strings.map((part, index) => part + (names[index] ? readFileSync(names[index], 'utf8') : '')).join('');
}

async function includeAsync(strings, ...names) {
  return (await mapInOrder(strings, async (part, index) => part + (names[index] ? await readFile(names[index], 'utf8') : ''))).join('');
}

const lazy = {
  get text() {
    return include`<${'a.txt'}>`;
  },
};

export async function main(log) {
  log(lazy.text);
  log(await includeAsync`(${'b.txt'})`);
}
