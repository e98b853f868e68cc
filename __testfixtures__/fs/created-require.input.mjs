import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const fs = require('node:fs');

export async function main(log) {
  log(fs.readFileSync('a.txt', 'utf8'));
}
