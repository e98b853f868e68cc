// `(done) => { …; done(); }` becomes `async () => { … }`, where calling `done` is the last thing that the test does. Where it
// is called otherwise, `done` stays, and a helper keeps the promise from the runner, which would refuse both.
import { value } from '../api.js';
import type { KeptPart, Replacement } from '../model.js';
import { isFunctionNode } from '../syntax/functions.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import { wrappedBy } from './rewrites.js';

/** undefined: `done` is used in another way, and what then happens is for a person to say. */
export function withoutDone(argument: ts.Expression, done: ts.ParameterDeclaration): Replacement | undefined {
  const callback = done.parent;
  if (callback !== argument || !isFunctionNode(callback) || !ts.isIdentifier(done.name)) return undefined;
  const { body } = callback;
  if (body === undefined || !ts.isBlock(body) || callback.parameters.at(-1) !== done) return undefined;
  const last = body.statements.at(-1);
  if (last === undefined || !isDoneCall(last, done.name.text) || countOf(body, done.name.text) !== 1) return undefined;
  const previous = body.statements.at(-2);
  const until = previous === undefined ? undefined : keptUntil(previous, last);
  if (until === undefined || mayLeaveEarly(body)) return undefined;
  const before = callback.parameters.at(-2);
  const { text } = done.getSourceFile();
  if (/^\s*,/.test(text.slice(done.end))) return undefined;
  const isBare = before === undefined && !text.slice(argument.getStart(), done.getStart()).includes('(');
  return value(argument, [
    kept(argument.getStart(), before?.end ?? done.getStart()),
    isBare ? '()' : '',
    kept(done.end, until),
    kept(last.end, argument.end),
  ]);
}

/** undefined: the callback takes more than `done`, and the runner counts what it takes. */
export function withLateDone(argument: ts.Expression, done: ts.ParameterDeclaration): Replacement | undefined {
  const isOnly = ts.isIdentifier(done.name) && done.parent.parameters.length === 1;
  return isOnly && !done.dotDotDotToken && !done.initializer
    ? wrappedBy(argument, 'async-done', 'asyncDone')
    : undefined;
}

function kept(start: number, end: number): KeptPart {
  return { keep: { start, end } };
}

function isDoneCall(statement: ts.Statement, name: string): boolean {
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return false;
  const { expression, arguments: args } = statement.expression;
  return ts.isIdentifier(expression) && expression.text === name && args.length === 0;
}

function countOf(body: ts.Block, name: string): number {
  let count = 0;
  walk(body, (node) => {
    if (ts.isIdentifier(node) && node.text === name) count += 1;
  });
  return count;
}

/** A test that returns before it calls `done` never ended; its promise would end it well. */
function mayLeaveEarly(body: ts.Block): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    found ||= ts.isReturnStatement(node);
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}

/** Offset behind what stays in front of the last statement: comments stay, as long as a line of their own ends them. */
function keptUntil(previous: ts.Statement, last: ts.Statement): number | undefined {
  const { text } = last.getSourceFile();
  const between = text.slice(previous.end, last.getStart()).trimEnd();
  const endsLine = /^[ \t]*\r?\n/.test(text.slice(last.end));
  return between === '' || endsLine ? previous.end + between.length : undefined;
}
