import { statSync } from 'node:fs';

export async function main(log) {
  log('a.txt - b.txt'.replace(/[ab]\.txt/g, (name) => String(statSync(name).size)));
  log('a.txt - b.txt'.replace('a.txt', (name, at) => `${statSync(name).size}@${at}`));
}
