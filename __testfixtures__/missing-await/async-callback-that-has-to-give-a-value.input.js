const rank = async (name) => name.length;

export async function probe(names) {
  names.sort(async (a, b) => (await rank(a)) - (await rank(b)));
  return names.join().replace(/a/g, async (letter) => `${letter}${await rank(letter)}`);
}

export function beforehand(names) {
  return names.filter(async (name) => (await rank(name)) > 1).length;
}

export function shown(names) {
  return `${beforehand(names)} names`;
}
