'use strict';
const { strict: assert } = require('assert');
const { throws } = require('assert');
const { readFileSync } = require('fs');

function load(name) {
  if (name === '') throw new TypeError('no name');
  return readFileSync(name, 'utf8');
}

exports.main = async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push({ name, body });

  it('throws', () => {
    assert.throws(() => load('missing.txt'), { code: 'ENOENT' });
    throws(() => load(''), TypeError);
    assert.strict.throws(() => load(''), TypeError);
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
