import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
export const fs = require('fs');
export const { statSync } = require('fs');
export const { access } = require('fs/promises');

export async function main(log) {
  log(fs.readFileSync('a.txt', 'utf8'), statSync('b.txt').size, await access('a.txt'));
}
