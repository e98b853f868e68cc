import path = require('node:path');

async function load(file: string): Promise<string> {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
  return path.join('a', file);
}

async function loadAll(files: string[]): Promise<string[]> {
  const timersPromises = files.map(load);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
  return Promise.all(timersPromises);
}

export = { load, loadAll };
