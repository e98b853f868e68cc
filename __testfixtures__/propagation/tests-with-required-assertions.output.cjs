'use strict';
const { strict: assert, rejects } = require('assert');
const { readFile } = require('fs/promises');

async function load(name) {
  if (name === '') throw new TypeError('no name');
  return await readFile(name, 'utf8');
}

exports.main = async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push({ name, body });

  it('throws', async () => {
    await assert.rejects(load('missing.txt'), { code: 'ENOENT' });
    await rejects(load(''), TypeError);
    await assert.strict.rejects(load(''), TypeError);
  });

  for (const { name, body } of tests) {
    try {
      await body();
      log('passed', name);
    } catch (error) {
      log('failed', name, error.code);
    }
  }
};
