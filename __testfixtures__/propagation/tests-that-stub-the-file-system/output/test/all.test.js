import assert from 'node:assert';
import fs from 'node:fs';
import sinon from 'sinon';
import { forget, isThere, store, title } from '../src/notes.js';

describe('notes', () => {
  const sandbox = sinon.createSandbox();

  afterEach(() => {
    sandbox.restore();
  });

  it('takes the first line', async () => {
    const read = sandbox.stub(fs, 'readFileSync').returns('one\ntwo');
    sandbox.stub(fs.promises, 'readFile').callsFake(async (...args) => fs.readFileSync(...args));
    assert.equal(await title('a.txt'), 'one');
    assert.ok(read.calledOnceWith('a.txt', 'utf8'));
  });

  it('hears of errors', async () => {
    sandbox.stub(fs, 'readFileSync').throws(new Error('no disk'));
    sandbox.stub(fs.promises, 'readFile').callsFake(async (...args) => fs.readFileSync(...args));
    await assert.rejects(async () => await title('a.txt'), /no disk/);
  });

  it('answers by the path', async () => {
    const there = sandbox.stub(fs, 'existsSync');
    sandbox.stub(fs.promises, 'access').callsFake(async (...args) => {
      if (!fs.existsSync(...args)) throw new Error('ENOENT');
    });
    there.withArgs('a.txt').returns(true);
    there.returns(false);
    assert.deepEqual([await isThere('a'), await isThere('b')], [true, false]);
  });

  it('writes', async () => {
    const seen = [];
    const mkdir = sandbox.stub(fs.promises, 'mkdir').resolves();
    sandbox.replace(fs.promises, 'writeFile', async (file, text) => {
      seen.push([file, text]);
    });
    await store('a', 'alpha');
    assert.equal(mkdir.callCount, 1);
    assert.deepEqual(seen, [['notes/a', 'alpha']]);
  });

  it('takes one stub back', async () => {
    const read = sinon.stub(fs, 'readFileSync');
    sinon.stub(fs.promises, 'readFile').callsFake(async (...args) => fs.readFileSync(...args));
    read.onFirstCall().returns('first');
    read.onSecondCall().returns('second');
    assert.equal((await title('a.txt')) + (await title('b.txt')), 'firstsecond');
    read.restore();
    fs.promises.readFile.restore();
    assert.equal(await title('a.txt'), 'alpha');
  });

  it('takes another back', async () => {
    const read = sinon.stub(fs, 'existsSync').returns(true);
    sinon.stub(fs.promises, 'access').callsFake(async (...args) => {
      if (!fs.existsSync(...args)) throw new Error('ENOENT');
    });
    assert.equal(await isThere('nowhere'), true);
    read.restore();
    fs.promises.access.restore();
    assert.equal(await isThere('nowhere'), false);
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

  it('looks on', async () => {
    const read = sinon.spy(fs, 'readFileSync');
    sinon.stub(fs.promises, 'readFile').callsFake(async (...args) => fs.readFileSync(...args));
    assert.equal(await title('a.txt'), 'alpha');
    sinon.assert.calledOnce(read);
    fs.readFileSync.restore();
    fs.promises.readFile.restore();
  });
});
