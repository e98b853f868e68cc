import assert from 'node:assert';
import fs, { type Stats } from 'node:fs';
import sinon from 'sinon';
import { isOlder, store, title } from '../src/notes.js';

describe('notes', () => {
  let read: sinon.SinonStub;

  beforeEach(() => {
    read = sinon.stub(fs, 'readFileSync').throws(new Error('Unexpected call'));
    sinon.stub(fs, 'existsSync').returns(false);
    sinon.stub(fs, 'mkdirSync');
  });

  afterEach(() => {
    read.restore();
    sinon.restore();
  });

  it('takes the first line', () => {
    read.withArgs('a.txt').returns('one\ntwo');
    assert.equal(title('a.txt'), 'one');
    assert.throws(() => title('b.txt'), /Unexpected call/);
  });

  it('compares', () => {
    const stat = sinon.stub(fs, 'statSync').callsFake((name) => ({ mtimeMs: name === 'old' ? 1 : 2 }) as Stats);
    assert.equal(isOlder('old', 'new'), true);
    assert.equal(stat.callCount, 2);
  });

  it('writes', () => {
    const write = sinon.stub(fs, 'writeFileSync');
    store('a', 'alpha');
    assert.equal(write.calledOnce, true);
  });
});
