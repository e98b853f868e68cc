import assert from 'node:assert';
import { readFile } from 'node:fs/promises';

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push({ name, body });
  globalThis.it.each = (rows) => (name, body) => {
    for (const row of rows) tests.push({ name, body: () => body(...row) });
  };
  globalThis.it.skip = () => {};

  it('blocks by itself', async () => {
    await assert.rejects(async () => await readFile('missing.txt'), { code: 'ENOENT' });
    await assert.doesNotReject(async () => await readFile('a.txt'));
    assert.equal(await readFile('b.txt', 'utf8'), 'beta\n');
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
