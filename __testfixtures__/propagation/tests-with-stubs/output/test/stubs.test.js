import assert from 'node:assert';
import sinon from 'sinon';
import { first, store } from '../src/load.js';

it('takes a stub', async () => {
  const stub = sinon.stub(store, 'load').resolves('xyz');
  assert.equal(await first('a.txt'), 'x');
  stub.callsFake(async () => 'fake');
  assert.equal(await first('a.txt'), 'f');
  stub.restore();
  assert.equal(await first('a.txt'), 'a');
});

it('takes a stub that throws', async () => {
  const stub = sinon.stub(store, 'load').rejects(new Error('none'));
  await assert.rejects(async () => await first('a.txt'), /none/);
  stub.restore();
});
