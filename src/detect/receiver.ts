// How a call reached its module: a replacement may go the same way (`fs.promises.readFile`) instead of a new import.

import type { Receiver } from '../model.js';
import { rangeOf } from '../syntax/nodes.js';
import { apiName, type Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';

/** @param depth how many names the API has below its module: 1 for `readFileSync`, 2 for `realpathSync.native` */
export function moduleReceiver(
  oracle: Oracle,
  file: string,
  callee: ts.Expression,
  module: string,
  depth: number,
): Receiver | undefined {
  let object: ts.Expression = callee;
  for (let level = 0; level < depth; level++) {
    if (ts.isParenthesizedExpression(object)) return undefined;
    if (!ts.isPropertyAccessExpression(object) && !ts.isElementAccessExpression(object)) return undefined;
    object = object.expression;
  }
  const range = rangeOf(object);
  const origin = oracle.originOf(file, range);
  const isModule = origin.kind === 'external' && origin.module === module && isWhole(origin);
  if (!isModule && !oracle.isModule(file, range, module)) return undefined;
  return { text: object.getText(), module, range };
}

/**
 * `new Deno.Command('ls').outputSync` is `global#Deno.Command.outputSync` also where no types say so: what an API makes
 * has the members that rows name behind it.
 */
export function memberOfInstance(oracle: Oracle, file: string, callee: ts.Expression): string | undefined {
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const made = oracle.originOf(file, rangeOf(callee.expression));
  if (made.kind !== 'external' || made.path.at(-1) !== '()') return undefined;
  return apiName({ ...made, path: [...made.path.slice(0, -1), callee.name.text] });
}

/** The default import of a package of CommonJS is the module itself. */
function isWhole({ path }: { readonly path: readonly string[] }): boolean {
  return path.length === 0 || (path.length === 1 && path[0] === 'default');
}

/** Only the type of a member call's object says what it holds: `Pick<typeof fs, 'readFileSync'>`. */
export function isKnownByType(oracle: Oracle, file: string, callee: ts.Expression): boolean {
  if (!ts.isPropertyAccessExpression(callee) && !ts.isElementAccessExpression(callee)) return false;
  return oracle.originOf(file, rangeOf(callee.expression)).kind === 'unknown';
}
