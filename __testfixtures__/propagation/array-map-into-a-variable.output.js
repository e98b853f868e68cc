import { readFile, stat } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

export async function main(log) {
  const names = ['a.txt', 'b.txt'];
  const texts = [];
  for (const name of names) {
    texts.push(await readFile(name, 'utf8'));
  }
  log(texts);
  let sizes = [];
  for (const [index, name] of names.entries()) {
    sizes.push({ name, index, size: (await stat(name)).size });
  } // behind
  log(sizes);
  const trimmed = [];
  for (const name of names) {
    trimmed.push((await readFile(name, 'utf8')).trim());
  }
  const lines = [];
  for (const name of names) {
    const text = await readFile(name, 'utf8');
    if (text === '') log('empty');
    lines.push(text.split('\n'));
  }
  const early = await mapInOrder(names, async (name) => {
    if (name === 'a.txt') return name;
    return await readFile(name, 'utf8');
  });
  const nested = [];
  for (const name of names) {
    const inner = [];
    for (const again of [name]) {
      inner.push(await readFile(again, 'utf8'));
    }
    nested.push(inner.length);
  }
  log(trimmed, lines, early, nested);
  const one = await mapInOrder(names, async (name) => (await stat(name)).size),
    two = 2;
  log(one, two);
}
