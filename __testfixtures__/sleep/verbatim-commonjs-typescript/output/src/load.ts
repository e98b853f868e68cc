import timersPromisesAsync = require('node:timers/promises');
import path = require('node:path');

async function load(file: string): Promise<string> {
  await timersPromisesAsync.setTimeout(1);
  return path.join('a', file);
}

async function loadAll(files: string[]): Promise<string[]> {
  const timersPromises = files.map(load);
  await timersPromisesAsync.setTimeout(2);
  return Promise.all(timersPromises);
}

export = { load, loadAll };
