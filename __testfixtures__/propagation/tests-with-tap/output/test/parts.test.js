import { test } from 'tap';
import { load } from '../src/load.js';

test('has parts', async (t) => {
  await t.test('one', async (part) => {
    part.equal(await load('a.txt'), 'alpha\n');
    part.end();
  });
});
