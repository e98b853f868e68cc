import assert from 'node:assert';
import fs from 'node:fs';
import sinon from 'sinon';
import { save, size } from '../src/report.js';

it('writes the text', async () => {
  const seen = [];
  const mkdir = sinon.stub(fs.promises, 'mkdir').resolves();
  const write = sinon.stub(fs.promises, 'writeFile').callsFake(async (file, text) => seen.push(file, text));
  await save('done');
  mkdir.restore();
  write.restore();
  assert.deepEqual(seen, ['out/report.txt', 'done']);
});

it('knows the size', async () => {
  assert.ok((await size()) > 0);
});
