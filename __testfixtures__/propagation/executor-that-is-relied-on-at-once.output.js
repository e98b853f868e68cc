import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { asyncExecutor } from './async-executor.js';

const watchers = [];

function watch(name, log) {
  const promise = new Promise((resolve) => {
    watchers.push(statSync(name).isFile());
    setTimeout(resolve, 10, name);
  });

  return promise.catch((error) => log(error.code));
}

function load(name, log) {
  return new Promise(asyncExecutor(async (resolve) => {
    log((await readFile(name, 'utf8')).trim());
    resolve(name);
  }));
}

function start(log) {
  return load('b.txt', log);
}

export async function main(log) {
  watch('a.txt', log);
  log(watchers.length);
  log(await start(log));
}
