import { stat } from 'node:fs/promises';

import assert from 'node:assert';

const size = async (name) => (await stat(name)).size;

export async function main(log) {
  await assert.rejects(async () => await size('missing.txt'));
  await assert.rejects(async () => await size('missing.txt'), { code: 'ENOENT' });
  await assert.doesNotReject(async () => await size('a.txt'));
  log('pass');
}
