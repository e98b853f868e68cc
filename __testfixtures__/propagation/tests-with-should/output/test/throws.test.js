import should from 'should';
import { load } from '../src/load.js';
import { settled } from './settled.js';

it('should throw', async () => {
  (await settled(() => load('missing.txt'))).should.throw(/ENOENT/);
  (await settled(async () => {
    await load('a.txt');
  })).should.not.throw();
  should(await settled(() => load(''))).throw(/no name/);
  should.throws(await settled(() => load('')), /no name/);
  should.doesNotThrow(await settled(() => load('a.txt')));
});

it('should equal', async () => {
  (await load('a.txt')).should.equal('alpha\n');
  should(await load('b.txt')).equal('beta\n');
});
