import assert from 'node:assert';
import fs from 'node:fs';
import sinon from 'sinon';
import { Shelf } from '../src/shelf.js';
import { putCover } from './helpers.js';

describe('shelf', () => {
  afterEach(() => {
    sinon.restore();
  });

  describe('place', () => {
    it('is made', () => {
      const mkdir = sinon.stub(fs, 'mkdirSync');
      assert.equal(new Shelf('shelf').place, 'shelf');
      assert.equal(mkdir.callCount, 1);
    });
  });

  describe('cover', () => {
    it('stands in front', () => {
      putCover('shelf');
      assert.ok(fs.readdirSync('shelf').includes('cover.txt'));
    });

    describe('that cannot be written', () => {
      it('is heard of', () => {
        sinon.stub(fs, 'writeFileSync').throws(new Error('no disk'));
        assert.throws(() => putCover('other'), /no disk/);
      });
    });
  });
});
