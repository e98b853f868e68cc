import { expect, it } from 'vitest';
import { UserError } from '../workspace/user-error.js';
import { errorText } from './errors.js';

it('says a mistake of the user in one line', () => {
  expect(errorText(new UserError('no file\n  here'), false)).toBe('unblock: no file here\n');
});

it('says how to see the stack of an internal error', () => {
  expect(errorText(new TypeError('x is not a function'), false)).toBe(
    'unblock: internal error: x is not a function; run again with --verbose for the stack.\n',
  );
});

it('shows the stack when asked', () => {
  expect(errorText(new TypeError('x'), true)).toContain('errors.test.ts');
});
