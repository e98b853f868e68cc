import assert from 'node:assert';
import { readFile } from 'node:fs/promises';
import { asyncDone } from './async-done.js';

async function load(name) {
  if (name === '') throw new TypeError('no name');
  return await readFile(name, 'utf8');
}

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push(body);
  it('ends by an error', asyncDone(async (done) => {
    try {
      await load('missing.txt');
    } catch (error) {
      done(error);
      return;
    }
    done();
  }));
  for (const body of tests) await new Promise((resolve) => body(resolve)).then((error) => log(error.code));
}
