import { test } from 'tap';
import { load } from '../src/load.js';

test('has parts', async (t) => {
  await t.test('one', (part) => {
    part.equal(load('a.txt'), 'alpha\n');
    part.end();
  });
});
