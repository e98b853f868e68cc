import assert from 'node:assert';
import fs from 'node:fs';
import sinon from 'sinon';
import { save, size } from '../src/report.js';

it('writes the text', async () => {
  const seen = [];
  const mkdir = sinon.stub(fs, 'mkdirSync');
  sinon.stub(fs.promises, 'mkdir').callsFake(async (...args) => fs.mkdirSync(...args));
  const write = sinon.stub(fs, 'writeFileSync').callsFake((file, text) => seen.push(file, text));
  sinon.stub(fs.promises, 'writeFile').callsFake(async (...args) => fs.writeFileSync(...args));
  await save('done');
  mkdir.restore();
  fs.promises.mkdir.restore();
  write.restore();
  fs.promises.writeFile.restore();
  assert.deepEqual(seen, ['out/report.txt', 'done']);
});

it('knows the size', async () => {
  assert.ok((await size()) > 0);
});
