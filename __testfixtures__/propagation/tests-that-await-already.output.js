import assert from 'node:assert';
import { readFile } from 'node:fs/promises';

async function load(name) {
  if (name === '') throw new TypeError('no name');
  return await readFile(name, 'utf8');
}

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push({ name, body });
  globalThis.it.each = (rows) => (name, body) => {
    for (const row of rows) tests.push({ name, body: () => body(...row) });
  };
  globalThis.it.skip = () => {};

  it('waits', async () => {
    await null;
    await assert.rejects(load('missing.txt'), { code: 'ENOENT' });
    await assert.rejects(async () => await load('missing.txt'), { code: 'ENOENT' });
  });

  for (const { name, body } of tests) {
    try {
      await body.call({ timeout: () => {} });
      log('passed', name);
    } catch (error) {
      log('failed', name, error.code);
    }
  }
}
