import assert from 'node:assert';
import { readFileSync } from 'node:fs';

function load(name) {
  if (name === '') throw new TypeError('no name');
  return readFileSync(name, 'utf8');
}

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push({ name, body });

  it('throws', () => {
    assert.throws(() => load('missing.txt'));
    assert.throws(() => load('missing.txt'), { code: 'ENOENT' });
    assert.throws(() => load(''), TypeError, 'takes a name');
    assert.throws(() => {
      load('');
    }, /no name/);
    assert.throws(load, /path/);
  });
  it('does not throw', () => {
    assert.doesNotThrow(() => load('a.txt'));
    assert.doesNotThrow(() => load('a.txt'), 'it is there');
  });
  it('fails where nothing is thrown', () => {
    assert.throws(() => load('a.txt'), /ENOENT/);
  });
  it('fails where something is thrown', () => {
    assert.doesNotThrow(() => load('missing.txt'));
  });
  it('checks the error by a function', () => {
    assert.throws(
      () => load('missing.txt'),
      (error) => {
        assert.equal(error.syscall, 'open');
        return true;
      },
    );
  });

  for (const { name, body } of tests) {
    try {
      await body();
      log('passed', name);
    } catch (error) {
      log('failed', name, error.code);
    }
  }
}
