import assert from 'node:assert';
import { readFile } from 'node:fs/promises';

async function load(name) {
  if (name === '') throw new TypeError('no name');
  return await readFile(name, 'utf8');
}

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push({ name, body });

  it('throws', async () => {
    await assert.rejects(load('missing.txt'));
    await assert.rejects(load('missing.txt'), { code: 'ENOENT' });
    await assert.rejects(load(''), TypeError, 'takes a name');
    await assert.rejects(load(''), /no name/);
    await assert.rejects(load, /path/);
  });
  it('does not throw', async () => {
    await assert.doesNotReject(load('a.txt'));
    await assert.doesNotReject(load('a.txt'), 'it is there');
  });
  it('fails where nothing is thrown', async () => {
    await assert.rejects(load('a.txt'), /ENOENT/);
  });
  it('fails where something is thrown', async () => {
    await assert.doesNotReject(load('missing.txt'));
  });
  it('checks the error by a function', async () => {
    await assert.rejects(
      load('missing.txt'),
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
