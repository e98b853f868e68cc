import assert from 'node:assert';
import { readFileSync, statSync } from 'node:fs';

function load(name) {
  if (name === '') throw new TypeError('no name');
  return readFileSync(name, 'utf8');
}

function sizeOf(name) {
  return statSync(name).size;
}

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push({ name, body });

  it('calls back later', (done) => {
    assert.equal(load('a.txt'), 'alpha\n');
    setTimeout(done, 1);
  });
  it('leaves early', (done) => {
    if (sizeOf('a.txt') > 0) {
      done();
      return;
    }
    done(new Error('empty'));
  });

  for (const { name, body } of tests) {
    const ended = new Promise((resolve, reject) => {
      if (body.length === 0) resolve(body());
      else body((error) => (error === undefined ? resolve() : reject(error)));
    });
    await ended.then(
      () => log('passed', name),
      (error) => log('failed', name, error.code),
    );
  }
}
