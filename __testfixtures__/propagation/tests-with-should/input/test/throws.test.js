import should from 'should';
import { load } from '../src/load.js';

it('should throw', () => {
  (() => load('missing.txt')).should.throw(/ENOENT/);
  (() => {
    load('a.txt');
  }).should.not.throw();
  should(() => load('')).throw(/no name/);
  should.throws(() => load(''), /no name/);
  should.doesNotThrow(() => load('a.txt'));
});

it('should equal', () => {
  load('a.txt').should.equal('alpha\n');
  should(load('b.txt')).equal('beta\n');
});
