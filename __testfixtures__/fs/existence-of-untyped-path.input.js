import { existsSync, readFileSync, unlinkSync } from 'node:fs';

async function load(options, file) {
  if (existsSync(file)) unlinkSync(file);
  return existsSync(options.file) ? readFileSync(options.file, 'utf8') : 'none';
}

export async function main(log) {
  log(await load({}, 'b.txt'), await load({ file: 'a.txt' }, 'b.txt'), existsSync('b.txt'));
}
