import assert from 'node:assert';
import fs, { type Stats } from 'node:fs';
import sinon from 'sinon';
import { isOlder, store, title } from '../src/notes.js';

describe('notes', () => {
  let read: sinon.SinonStub;

  beforeEach(() => {
    read = sinon.stub(fs, 'readFileSync').throws(new Error('Unexpected call'));
    sinon.stub(fs.promises, 'readFile').callsFake(async (...args: unknown[]) => fs.readFileSync(...(args as Parameters<typeof fs.readFileSync>)));
    sinon.stub(fs, 'existsSync').returns(false);
    sinon.stub(fs, 'mkdirSync');
    sinon.stub(fs.promises, 'mkdir').callsFake(async (...args: unknown[]) => fs.mkdirSync(...(args as Parameters<typeof fs.mkdirSync>)));
  });

  afterEach(() => {
    read.restore();
    (fs.promises.readFile as sinon.SinonStub).restore();
    sinon.restore();
  });

  it('takes the first line', async () => {
    read.withArgs('a.txt').returns('one\ntwo');
    assert.equal(await title('a.txt'), 'one');
    await assert.rejects(async () => await title('b.txt'), /Unexpected call/);
  });

  it('compares', async () => {
    const stat = sinon.stub(fs, 'statSync').callsFake((name) => ({ mtimeMs: name === 'old' ? 1 : 2 }) as Stats);
    sinon.stub(fs.promises, 'stat').callsFake(async (...args: unknown[]) => fs.statSync(...(args as Parameters<typeof fs.statSync>)) as never);
    assert.equal(await isOlder('old', 'new'), true);
    assert.equal(stat.callCount, 2);
  });

  it('writes', async () => {
    const write = sinon.stub(fs.promises, 'writeFile').resolves();
    await store('a', 'alpha');
    assert.equal(write.calledOnce, true);
  });
});
