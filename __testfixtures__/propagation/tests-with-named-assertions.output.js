import { rejects, doesNotReject, equal } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

async function load(name) {
  if (name === '') throw new TypeError('no name');
  return await readFile(name, 'utf8');
}

export async function main(log) {
  const tests = [];
  globalThis.it = (name, body) => tests.push({ name, body });

  it('throws', async () => {
    await rejects(load('missing.txt'), { code: 'ENOENT' });
    await doesNotReject(load('a.txt'));
    equal(await load('a.txt'), 'alpha\n');
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
