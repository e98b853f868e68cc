import assert from 'node:assert';
import { load, loadAll, sizeOf } from '../src/load.js';
import { asyncDone } from './async-done.js';

beforeEach(asyncDone(async function (done) {
  this.size = await sizeOf('a.txt');
  setTimeout(done, 1);
}));

it('calls back later', asyncDone(async (done) => {
  assert.equal(await load('a.txt'), 'first\nsecond\n');
  setTimeout(done, 1);
}));

it('leaves early', asyncDone(async (done) => {
  if ((await sizeOf('a.txt')) > 0) {
    done();
    return;
  }
  done(new Error('empty'));
}));

it('hands it on', asyncDone(async function (done) {
  await loadAll(['a.txt'], ([text]) => {
    assert.equal(text, 'first\nsecond\n');
    done();
  });
}));

it('fails before it is done', asyncDone(async (done) => {
  assert.equal(await load(''), '');
  setTimeout(done, 1);
}));

it('says that it failed', asyncDone(async (done) => {
  const text = await load('a.txt');
  setTimeout(() => done(text === '' ? undefined : new Error('not empty')), 1);
}));
