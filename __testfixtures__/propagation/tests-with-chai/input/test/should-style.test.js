import { should } from 'chai';
import { load } from '../src/load.js';

should();

it('should throw', () => {
  (() => load('missing.txt')).should.throw(/ENOENT/);
  (function () {
    load('');
  }).should.throw(TypeError);
  load.should.be.a('function');
});
