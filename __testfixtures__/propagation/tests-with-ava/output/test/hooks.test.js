import test from 'ava';
import { load } from '../src/load.js';

let text = '';

test.before(async () => {
  text = await load('a.txt');
});

test.serial('reads', async (t) => t.is(text, await load('a.txt')));
