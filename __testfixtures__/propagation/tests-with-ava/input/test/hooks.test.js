import test from 'ava';
import { load } from '../src/load.js';

let text = '';

test.before(() => {
  text = load('a.txt');
});

test.serial('reads', (t) => t.is(text, load('a.txt')));
