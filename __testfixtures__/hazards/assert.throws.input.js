import { statSync } from 'node:fs';

import assert from 'node:assert';

const size = (name) => statSync(name).size;

export async function main(log) {
  assert.throws(() => size('missing.txt'));
  assert.throws(() => size('missing.txt'), { code: 'ENOENT' });
  assert.doesNotThrow(() => size('a.txt'));
  log('pass');
}
