import { should } from 'chai';
import { load } from '../src/load.js';
import { settled } from './settled.js';

should();

it('should throw', async () => {
  (await settled(() => load('missing.txt'))).should.throw(/ENOENT/);
  (await settled(async function () {
    await load('');
  })).should.throw(TypeError);
  load.should.be.a('function');
});
