import assert from 'node:assert';
import sinon from 'sinon';
import { first, store } from '../src/load.js';

it('takes a stub', () => {
  const stub = sinon.stub(store, 'load').returns('xyz');
  assert.equal(first('a.txt'), 'x');
  stub.callsFake(() => 'fake');
  assert.equal(first('a.txt'), 'f');
  stub.restore();
  assert.equal(first('a.txt'), 'a');
});

it('takes a stub that throws', () => {
  const stub = sinon.stub(store, 'load').throws(new Error('none'));
  assert.throws(() => first('a.txt'), /none/);
  stub.restore();
});
