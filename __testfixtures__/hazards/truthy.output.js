import { stat } from 'node:fs/promises';

const isEmpty = async (name) => (await stat(name)).size === 0;

export async function main(log) {
  if (await isEmpty('a.txt')) log('removed');
  else log('kept');
  log((await isEmpty('empty.txt')) ? 'empty' : 'full', (await isEmpty('a.txt')) || 'full', (await isEmpty('a.txt')) === false);
}
