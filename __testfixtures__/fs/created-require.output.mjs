import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const fs = require('node:fs/promises');

export async function main(log) {
  log(await fs.readFile('a.txt', 'utf8'));
}
