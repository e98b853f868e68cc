import assert from 'node:assert';
import { readFile } from 'node:fs/promises';

async function load(name) {
  if (name === '') throw new TypeError('no name');
  return await readFile(name, 'utf8');
}

async function assertMissing(run) {
  await assert.rejects(async () => await run(), { code: 'ENOENT' });
}

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push({ name, body });

  it('asserts through a function of its own', async () => {
    await assertMissing(async () => await load('missing.txt'));
    await assertMissing(() => {
      throw Object.assign(new Error('none'), { code: 'ENOENT' });
    });
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
