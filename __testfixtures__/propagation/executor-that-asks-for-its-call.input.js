import { readFileSync } from 'node:fs';

export async function main(log) {
  await new Promise(function (resolve) {
    log(arguments.length, readFileSync('a.txt', 'utf8'));
    resolve();
  });
  function run(resolve) {
    resolve(readFileSync('b.txt', 'utf8'));
  }
  log(await new Promise(run));
}
