import assert from 'node:assert';
import { readFileSync } from 'node:fs';

function load(name) {
  if (name === '') throw new TypeError('no name');
  return readFileSync(name, 'utf8');
}

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push({ name, body });

  it('reads', (done) => {
    assert.equal(load('a.txt'), 'alpha\n');
    done();
  });
  it('reads with a bare parameter', done => {
    const text = load('b.txt');
    assert.equal(text, 'beta\n');

    done();
  });
  it('fails', function (done) {
    load('missing.txt');
    done();
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
