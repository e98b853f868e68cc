// `process.loadEnvFile()` → variables of the parsed file below those that are set: what is set already wins.

import { type CallView, imported, keep, type Proposal, unsupported, value } from '../../src/api.js';
import type { Part } from '../../src/model.js';
import { ts } from '../../src/typescript.js';
import { layoutAt } from '../fs/layout.js';

export function loadEnvFile(call: CallView): Proposal {
  const { node, args, discarded } = call;
  if (!discarded) return unsupported('argument-shape', 'its result, undefined, is used');
  // While a module waits, those imported beside it go on.
  if (ts.findAncestor(node, ts.isFunctionLike) === undefined)
    return unsupported('advised', 'modules imported after this one would run before the variables are set');
  const read = imported('node:fs/promises', 'readFile');
  const parse = imported('node:util', 'parseEnv');
  const { quote } = layoutAt(node);
  const path = pathOf(call, args[0], `${quote}.env${quote}`);
  const parts = [parse, '(await ', read, '(', ...path, `, ${quote}utf8${quote}))`];
  return value(node, ['Object.assign(process.env, { ...', ...parts, ', ...process.env })']);
}

function pathOf(call: CallView, path: ts.Expression | undefined, usual: string): Part[] {
  if (path === undefined) return [usual];
  const { any, parts } = call.typeOf(path);
  if (!any && !parts.has('undefined')) return [keep(path)];
  const isPrimary = ts.isIdentifier(path) || ts.isPropertyAccessExpression(path) || ts.isCallExpression(path);
  return isPrimary ? [keep(path), ` ?? ${usual}`] : ['(', keep(path), `) ?? ${usual}`];
}
