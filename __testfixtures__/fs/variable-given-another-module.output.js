import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let disk = require('fs');
if (process.argv.length > 0) disk = { readFileSync: () => 'mine' };

export async function main(log) {
  log(disk.readFileSync('a.txt', 'utf8'));
}
