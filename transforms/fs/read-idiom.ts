// `existsSync(path)` and then `readFileSync(path)`: read at once, and do what was meant for a missing file when it is.
import { ts } from 'ts-morph';
import { type Ask, type IdiomMatch, imported } from '../../src/api.js';
import type { Part } from '../../src/model.js';
import { awaitNeedsParens } from '../../src/syntax/placement.js';
import { tail } from './arguments.js';
import { type Guarded, guardedBy, isCallOf, isCallOn, isStable, soleStatement, withoutParens } from './guards.js';
import { isTypeScript, type Layout, layoutAt, lines, mentions } from './layout.js';
import { compare, handler, noEntry, replacing } from './missing.js';

/**
 * `existsSync(p) ? readFileSync(p) : fallback` → `readFile(p).catch((error) => …)`, and with `JSON.parse` around the
 * call `.then(JSON.parse, (error) => …)`: errors of the parser go on as they did.
 */
export function readOrElse(node: ts.Node, ask: Ask): IdiomMatch | undefined {
  const guarded = guardedBy(node, ask);
  if (!guarded || !ts.isConditionalExpression(guarded.node) || !guarded.present || !guarded.missing) return undefined;
  const present = withoutParens(guarded.present as ts.Expression);
  const parsed = ts.isCallExpression(present) && isParse(present) ? present.arguments[0] : undefined;
  const call = parsed ?? present;
  const fallback = guarded.missing as ts.Expression;
  if (!isCallOn(call, 'readFileSync', guarded.path, ask) || !isFallback(fallback, ask)) return undefined;
  const answer = handler(layoutAt(node), noEntry, fallback.getText());
  return replacing(
    {
      nodes: [node],
      test: guarded.test,
      call,
      form: 'promise',
      parts: [...readFile(call), parsed ? `.then(JSON.parse, ${answer})` : `.catch(${answer})`],
    },
    ask,
  );
}

function readFile(call: ts.CallExpression): Part[] {
  return [imported('node:fs/promises', 'readFile'), tail(call)];
}

function isParse(call: ts.CallExpression): boolean {
  return call.expression.getText() === 'JSON.parse' && call.arguments.length === 1;
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
 * `if (existsSync(p)) return readFileSync(p); else …` and `if (!existsSync(p)) return …; return readFileSync(p);`
 * → `try { … } catch (error) { … }`.
 */
export function tryToRead(node: ts.IfStatement, ask: Ask): IdiomMatch | undefined {
  const guarded = guardedBy(node, ask);
  if (!guarded) return undefined;
  const follows = guarded.present === undefined;
  const use = follows ? statementAfterExit(guarded) : soleStatement(guarded.present);
  const call = use && readIn(use, guarded.path, ask);
  const otherwise = guarded.missing && afterError(guarded.missing, guarded.present);
  if (!use || !call || (guarded.missing && !otherwise)) return undefined;
  if (follows && use.getText().includes('\n')) return undefined;
  return replacing(
    {
      nodes: follows ? [node, use] : [node],
      test: guarded.test,
      call,
      form: 'statement',
      parts: tryCatch(use, call, otherwise),
    },
    ask,
  );
}

/** What follows `if (!existsSync(p)) return …`. */
function statementAfterExit({ node, missing }: Guarded): ts.Node | undefined {
  const exit = soleStatement(missing);
  if (
    exit === undefined ||
    !(ts.isReturnStatement(exit) || ts.isThrowStatement(exit) || ts.isContinueStatement(exit))
  ) {
    return undefined;
  }
  const { parent } = node;
  if (!ts.isBlock(parent) && !ts.isSourceFile(parent)) return undefined;
  return parent.statements[parent.statements.indexOf(node as ts.Statement) + 1];
}

/** The statements for a missing file, as they go into the handler; undefined when they cannot move there. */
function afterError(missing: ts.Node, present: ts.Node | undefined): Part[] | undefined {
  if (mentions(missing, 'error') || mentions(missing, 'code')) return undefined;
  const statements = ts.isBlock(missing) ? missing.statements : [missing];
  const [first, last] = [statements[0], statements.at(-1)];
  if (!first || !last) return [];
  const range = { start: first.getStart(), end: last.getEnd() };
  if (present !== undefined && present.pos < missing.pos) return [{ keep: range }];
  // It moves behind what is read, as plain text: nothing in it may want a rewrite of its own.
  return calls(missing) ? undefined : [missing.getSourceFile().text.slice(range.start, range.end)];
}

function calls(node: ts.Node): boolean {
  return ts.isCallExpression(node) || (ts.forEachChild(node, (child) => calls(child) || undefined) ?? false);
}

function tryCatch(use: ts.Node, call: ts.CallExpression, otherwise: readonly Part[] | undefined): Part[] {
  const node = ts.findAncestor(use, (ancestor) => ts.isIfStatement(ancestor)) ?? use;
  const layout = layoutAt(node);
  const parens = awaitNeedsParens(call);
  const parts: Part[] = [
    `try {${lines(layout, 1, [''])}`,
    { keep: { start: use.getStart(), end: call.getStart() } },
    parens ? '(await ' : 'await ',
    ...readFile(call),
    parens ? ')' : '',
    { keep: { start: call.getEnd(), end: use.getEnd() } },
    lines(layout, 0, ['} catch (error) {']) + lines(layout, 1, rethrow(use, layout)),
  ];
  if (otherwise && otherwise.length > 0) parts.push(lines(layout, 1, ['']), ...otherwise);
  return [...parts, lines(layout, 0, ['}'])];
}

/** In TypeScript a caught error is `unknown`. */
function rethrow(node: ts.Node, layout: Layout): string[] {
  const { end } = layout;
  if (!isTypeScript(node)) return [`if (${compare(layout, noEntry, 'error.code', '!==')}) throw error${end}`];
  return [
    `const { code } = error as NodeJS.ErrnoException${end}`,
    `if (${compare(layout, noEntry, 'code', '!==')}) throw error${end}`,
  ];
}

/** The one read of the path in `return …` or `target = …`, with nothing around it that could give the same errors. */
function readIn(use: ts.Node, path: ts.Expression, ask: Ask): ts.CallExpression | undefined {
  const found: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (isCallOf(node, 'readFileSync', ask)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(use);
  const [call] = found;
  return found.length === 1 && isCallOn(call, 'readFileSync', path, ask) && isAlone(call, use, ask) ? call : undefined;
}

const methods = new Set(['replace', 'replaceAll', 'slice', 'split', 'toString', 'trim', 'trimEnd', 'trimStart']);

/** Walks outwards through conversions of what is read. */
function isAlone(node: ts.Node, use: ts.Node, ask: Ask): boolean {
  const { parent } = node;
  if (ts.isReturnStatement(parent)) return parent === use;
  if (ts.isBinaryExpression(parent)) {
    const isAssigned = parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.right === node;
    return isAssigned && isStable(parent.left, ask) && ts.isExpressionStatement(parent.parent) && parent.parent === use;
  }
  if (ts.isCallExpression(parent)) return parent.arguments[0] === node && isParse(parent) && isAlone(parent, use, ask);
  if (ts.isPropertyAccessExpression(parent)) {
    const call = parent.parent;
    if (!methods.has(parent.name.text) || !ts.isCallExpression(call) || call.expression !== parent) return false;
    return call.arguments.every((argument) => isStable(argument, ask)) && isAlone(call, use, ask);
  }
  return isTransparent(parent) && isAlone(parent, use, ask);
}

function isTransparent(node: ts.Node): boolean {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  );
}
