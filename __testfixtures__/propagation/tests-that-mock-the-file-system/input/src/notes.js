import fs from 'node:fs';

export function size(name) {
  return fs.statSync(name).size;
}

export async function names() {
  return fs.readdirSync('.').filter((name) => name.endsWith('.txt'));
}
