import assert from 'node:assert';
import fs from 'node:fs';
import sinon from 'sinon';
import { save, size } from '../src/report.js';

it('writes the text', () => {
  const seen = [];
  const mkdir = sinon.stub(fs, 'mkdirSync');
  const write = sinon.stub(fs, 'writeFileSync').callsFake((file, text) => seen.push(file, text));
  save('done');
  mkdir.restore();
  write.restore();
  assert.deepEqual(seen, ['out/report.txt', 'done']);
});

it('knows the size', () => {
  assert.ok(size() > 0);
});
