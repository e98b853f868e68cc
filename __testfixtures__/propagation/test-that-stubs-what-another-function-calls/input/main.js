import fs from 'node:fs';
import { run } from 'tiny-runner';
import { copy } from './src/index.js';

export async function main(log) {
  copy('a.txt');
  log(fs.readFileSync('a.txt.copy', 'utf8'));
  await import('./test/stubs.test.js');
  await run(log);
}
