import assert from 'node:assert';
import { readFileSync } from 'node:fs';

function load(name) {
  if (name === '') throw new TypeError('no name');
  return readFileSync(name, 'utf8');
}

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push(body);
  it('ends by an error', (done) => {
    try {
      load('missing.txt');
    } catch (error) {
      done(error);
      return;
    }
    done();
  });
  for (const body of tests) await new Promise((resolve) => body(resolve)).then((error) => log(error.code));
}
