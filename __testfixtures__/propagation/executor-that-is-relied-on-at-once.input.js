import { readFileSync, statSync } from 'node:fs';

const watchers = [];

function watch(name, log) {
  const promise = new Promise((resolve) => {
    watchers.push(statSync(name).isFile());
    setTimeout(resolve, 10, name);
  });

  return promise.catch((error) => log(error.code));
}

function load(name, log) {
  return new Promise((resolve) => {
    log(readFileSync(name, 'utf8').trim());
    resolve(name);
  });
}

function start(log) {
  return load('b.txt', log);
}

export async function main(log) {
  watch('a.txt', log);
  log(watchers.length);
  log(await start(log));
}
