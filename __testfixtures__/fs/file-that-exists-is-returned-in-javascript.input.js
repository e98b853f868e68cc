import fs from 'node:fs';

async function load(file) {
  if (fs.existsSync(file)) return fs.readFileSync(file).toString().trim();
  return 'nothing';
}

export async function main(log) {
  log(await load('a.txt'), await load('missing.txt'));
}
