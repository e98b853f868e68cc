// `existsSync(path)` and then `readFileSync(path)` for a value: read at once, with another value for a missing file.

import type { Ask, IdiomMatch } from '../../src/api.js';
import { ts } from '../../src/typescript.js';
import { afterExit, guardedBy } from './guards.js';
import { isTypeScript, layoutAt, lines, mentions } from './layout.js';
import { handler, noEntry, replacing } from './missing.js';
import { readIn, readOr } from './reading.js';
import { isStable } from './stable.js';

/** `existsSync(p) ? readFileSync(p) : fallback` → `readFile(p).catch((error) => …)`. */
export function readOrElse(node: ts.ConditionalExpression, ask: Ask): IdiomMatch | undefined {
  const guarded = guardedBy(node, ask);
  if (!guarded?.present || !guarded.missing) return undefined;
  const present = guarded.present as ts.Expression;
  const fallback = guarded.missing as ts.Expression;
  const read = readIn(present, guarded.path, ask);
  if (!read || !isFallback(fallback, ask)) return undefined;
  const parts = readOr(handler(layoutAt(node), noEntry, fallback.getText()), present, read);
  return parts && replacing({ nodes: [node], test: guarded.test, act: read, form: 'promise', parts }, ask);
}

/** A value that can be written on one line of a function of its own, with nothing in it that waits or blocks. */
function isFallback(node: ts.Expression, ask: Ask): boolean {
  if (node.getText().includes('\n') || mentions(node, 'error')) return false;
  return isPlain(node, ask);
}

function isPlain(node: ts.Expression, ask: Ask): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every((element) => isPlain(element, ask));
  if (ts.isAsExpression(node)) return isPlain(node.expression, ask);
  if (!ts.isObjectLiteralExpression(node)) return isStable(node, ask);
  return node.properties.every(
    (property) =>
      ts.isShorthandPropertyAssignment(property) ||
      (ts.isPropertyAssignment(property) && isPlain(property.initializer, ask)),
  );
}

/**
 * `if (!existsSync(p)) return; const text = readFileSync(p);`
 * → `const text = await readFile(p).catch((error) => …); if (text === undefined) return;`
 */
export function readThenExit(node: ts.IfStatement, ask: Ask): IdiomMatch | undefined {
  const guarded = guardedBy(node, ask);
  const exit = guarded && afterExit(guarded);
  if (!exit || !ts.isVariableStatement(exit.next)) return undefined;
  const declaration = soleConstant(exit.next);
  const read = declaration && readIn(declaration.initializer, guarded.path, ask);
  if (!read) return undefined;
  const { name, initializer } = declaration;
  const layout = layoutAt(node);
  const content = readOr(handler(layout, noEntry, 'undefined'), initializer, read);
  if (!content) return undefined;
  const parts = [
    { keep: { start: exit.next.getStart(), end: initializer.getStart() } },
    'await ',
    ...content,
    { keep: { start: initializer.getEnd(), end: exit.next.getEnd() } },
    lines(layout, 0, [`if (${name} === undefined) ${exit.text}`]),
  ];
  return replacing({ nodes: [node, exit.next], test: guarded.test, act: read, form: 'statement', parts }, ask);
}

/** `const name = …`: its type is inferred, so that it can say `undefined` until the test behind it. */
function soleConstant(statement: ts.VariableStatement) {
  const { declarations, flags } = statement.declarationList;
  const [declaration] = declarations;
  if (!declaration?.initializer || !ts.isIdentifier(declaration.name) || declaration.type) return undefined;
  if (declarations.length > 1 || statement.modifiers?.length) return undefined;
  if (isTypeScript(statement) && (flags & ts.NodeFlags.Const) === 0) return undefined;
  return { name: declaration.name.text, initializer: declaration.initializer };
}
