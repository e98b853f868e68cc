import assert from 'node:assert';
import { load, loadAll, sizeOf } from '../src/load.js';

beforeEach(function (done) {
  this.size = sizeOf('a.txt');
  setTimeout(done, 1);
});

it('calls back later', (done) => {
  assert.equal(load('a.txt'), 'first\nsecond\n');
  setTimeout(done, 1);
});

it('leaves early', (done) => {
  if (sizeOf('a.txt') > 0) {
    done();
    return;
  }
  done(new Error('empty'));
});

it('hands it on', function (done) {
  loadAll(['a.txt'], ([text]) => {
    assert.equal(text, 'first\nsecond\n');
    done();
  });
});

it('fails before it is done', (done) => {
  assert.equal(load(''), '');
  setTimeout(done, 1);
});

it('says that it failed', (done) => {
  const text = load('a.txt');
  setTimeout(() => done(text === '' ? undefined : new Error('not empty')), 1);
});
