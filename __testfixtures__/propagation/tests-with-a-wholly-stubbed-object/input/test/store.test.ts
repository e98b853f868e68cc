import { stub, type SinonStubbedInstance } from 'sinon';
import { expect, it } from 'vitest';
import { first, store as real } from '../src/store.js';

const store: SinonStubbedInstance<typeof real> = stub(real);

it('takes what the stub gives', () => {
  store.load.withArgs('a.txt').returns('xyz');
  expect(first('a.txt')).toBe('x');
  store.load.returns('once');
  expect(first('b.txt')).toBe('o');
});

it('takes what a fake gives', () => {
  store.load.callsFake((name) => name.toUpperCase());
  expect(first('a.txt')).toBe('A');
});
