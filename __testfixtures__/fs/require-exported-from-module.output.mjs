import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
export const fs = require('fs');
import { stat } from 'node:fs/promises';
export const { statSync } = require('fs');
export const { access } = require('fs/promises');

export async function main(log) {
  log(await fs.promises.readFile('a.txt', 'utf8'), (await stat('b.txt')).size, await access('a.txt'));
}
