import { stub, type SinonStubbedInstance } from 'sinon';
import { expect, it } from 'vitest';
import { first, store as real } from '../src/store.js';

const store: SinonStubbedInstance<typeof real> = stub(real);

it('takes what the stub gives', async () => {
  store.load.withArgs('a.txt').resolves('xyz');
  expect(await first('a.txt')).toBe('x');
  store.load.resolves('once');
  expect(await first('b.txt')).toBe('o');
});

it('takes what a fake gives', async () => {
  store.load.callsFake(async (name) => name.toUpperCase());
  expect(await first('a.txt')).toBe('A');
});
