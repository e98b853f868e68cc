import { filterInOrder } from './filter-in-order.js';

const rank = async (name) => name.length;

export async function probe(names) {
  names.sort(async (a, b) => (await rank(a)) - (await rank(b)));
  return names.join().replace(/a/g, async (letter) => `${letter}${await rank(letter)}`);
}

export async function beforehand(names) {
  return (await filterInOrder(names, async (name) => (await rank(name)) > 1)).length;
}

export async function shown(names) {
  return `${await beforehand(names)} names`;
}
