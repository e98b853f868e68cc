import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { asyncExecutor } from './async-executor.js';

export async function main(log) {
  await new Promise(function (resolve) {
    log(arguments.length, readFileSync('a.txt', 'utf8'));
    resolve();
  });
  async function run(resolve) {
    resolve(await readFile('b.txt', 'utf8'));
  }
  log(await new Promise(asyncExecutor(run)));
}
