import assert from 'node:assert';
import { readFile } from 'node:fs/promises';

async function load(name) {
  if (name === '') throw new TypeError('no name');
  return await readFile(name, 'utf8');
}

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push({ name, body });

  it('reads', async () => {
    assert.equal(await load('a.txt'), 'alpha\n');
  });
  it('reads with a bare parameter', async () => {
    const text = await load('b.txt');
    assert.equal(text, 'beta\n');
  });
  it('fails', async function () {
    await load('missing.txt');
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
