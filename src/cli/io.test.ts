import { expect, it } from 'vitest';
import { type Stream, wantsColor, widthOf } from './io.js';

const stream = (isTTY: boolean, columns?: number): Stream => ({ isTTY, columns, write: () => undefined });

it.each([
  ['a terminal', undefined, true, {}, true],
  ['a pipe', undefined, false, {}, false],
  ['a pipe in CI', undefined, false, { CI: '1' }, false],
  ['a dumb terminal', undefined, true, { TERM: 'dumb' }, false],
  ['NO_COLOR', undefined, true, { NO_COLOR: '1' }, false],
  ['FORCE_COLOR', undefined, false, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0', undefined, true, { FORCE_COLOR: '0' }, false],
  ['--no-color', false, true, { FORCE_COLOR: '1' }, false],
  ['--color', true, false, { NO_COLOR: '1' }, true],
])('colours for %s', (_, flag, isTTY, env, wanted) => {
  expect(wantsColor(flag, stream(isTTY), env)).toBe(wanted);
});

it('keeps lines readable', () => {
  expect([undefined, 10, 100, 300].map((columns) => widthOf(stream(true, columns)))).toEqual([80, 40, 100, 120]);
});
