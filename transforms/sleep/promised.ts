// A call of a function that takes a callback, as a promise.
import { ts } from 'ts-morph';
import { type Ask, imported, keep, keepList } from '../../src/api.js';
import type { Part } from '../../src/model.js';
import { isTypeScript, mentions } from '../fs/layout.js';

/** Functions whose promisified form gives another result than their callback gets. */
export const customized =
  /^(?:node:child_process#exec(?:File)?|node:fs#(?:exists|readv?|writev?)|node:dns#lookup(?:Service)?|node:crypto#generateKeyPair|(?:global|node:timers)#set\w+)$/;

/**
 * `promisify(work)(a)`. Where nothing is known of the function's parameters, checkers take the promisified one to have
 * none; there the promise is made by hand.
 */
export function promised(work: ts.Expression, args: readonly ts.Expression[], ask: Ask): Part[] {
  const isTyped = isTypeScript(work) || ask.originOf(work) !== undefined;
  const hides = args.some((arg) => mentions(arg, 'resolve') || mentions(arg, 'reject'));
  if (isTyped || hides) return [imported('node:util', 'promisify'), '(', keep(work), ')(', ...keepList(args), ')'];
  const callee: Part[] =
    ts.isIdentifier(work) || ts.isPropertyAccessExpression(work) ? [keep(work)] : ['(', keep(work), ')'];
  const given: Part[] = args.length === 0 ? [] : [...keepList(args), ', '];
  const callback = '(error, value) => (error ? reject(error) : resolve(value))';
  return ['new Promise((resolve, reject) => ', ...callee, '(', ...given, `${callback}))`];
}
