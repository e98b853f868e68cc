import assert from 'node:assert';
import fs from 'node:fs';
import sinon from 'sinon';
import { forget, isThere, store, title } from '../src/notes.js';

describe('notes', () => {
  const sandbox = sinon.createSandbox();

  afterEach(() => {
    sandbox.restore();
  });

  it('takes the first line', () => {
    const read = sandbox.stub(fs, 'readFileSync').returns('one\ntwo');
    assert.equal(title('a.txt'), 'one');
    assert.ok(read.calledOnceWith('a.txt', 'utf8'));
  });

  it('hears of errors', () => {
    sandbox.stub(fs, 'readFileSync').throws(new Error('no disk'));
    assert.throws(() => title('a.txt'), /no disk/);
  });

  it('answers by the path', () => {
    const there = sandbox.stub(fs, 'existsSync');
    there.withArgs('a.txt').returns(true);
    there.returns(false);
    assert.deepEqual([isThere('a'), isThere('b')], [true, false]);
  });

  it('writes', () => {
    const seen = [];
    const mkdir = sandbox.stub(fs, 'mkdirSync');
    sandbox.replace(fs, 'writeFileSync', (file, text) => {
      seen.push([file, text]);
    });
    store('a', 'alpha');
    assert.equal(mkdir.callCount, 1);
    assert.deepEqual(seen, [['notes/a', 'alpha']]);
  });

  it('takes one stub back', () => {
    const read = sinon.stub(fs, 'readFileSync');
    read.onFirstCall().returns('first');
    read.onSecondCall().returns('second');
    assert.equal(title('a.txt') + title('b.txt'), 'firstsecond');
    read.restore();
    assert.equal(title('a.txt'), 'alpha');
  });

  it('takes another back', () => {
    const read = sinon.stub(fs, 'existsSync').returns(true);
    assert.equal(isThere('nowhere'), true);
    read.restore();
    assert.equal(isThere('nowhere'), false);
  });

  it('takes one back by another name', () => {
    sinon.stub(fs, 'unlinkSync').returns();
    forget('a');
    const unlink = fs.unlinkSync;
    unlink.restore();
    sinon.stub(fs, 'unlinkSync').throws(new Error('busy'));
    assert.throws(() => forget('a'), /busy/);
    fs.unlinkSync.restore();
  });

  it('looks on', () => {
    const read = sinon.spy(fs, 'readFileSync');
    assert.equal(title('a.txt'), 'alpha');
    sinon.assert.calledOnce(read);
    fs.readFileSync.restore();
  });
});
