import fs from 'node:fs/promises';
import { run } from 'tiny-runner';
import { copy } from './src/index.js';

export async function main(log) {
  await copy('a.txt');
  log(await fs.readFile('a.txt.copy', 'utf8'));
  await import('./test/stubs.test.js');
  await run(log);
}
