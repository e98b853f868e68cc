import assert from 'node:assert';
import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import sinon from 'sinon';
import { Report } from '../src/index.js';

it('writes at the end', () => {
  const seen = [];
  const write = sinon.stub(fs, 'writeFileSync').callsFake((file, text) => seen.push(file, text));
  const emitter = new EventEmitter();
  assert.ok(new Report(emitter));
  emitter.emit('end');
  write.restore();
  assert.deepEqual(seen, ['out.txt', 'done']);
});
