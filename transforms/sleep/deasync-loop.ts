// Idiom: work that sets a flag when it is over, and a deasync loop that waits for the flag.
//   let done = false, text;
//   read(file, (error, value) => { failure = error; text = value; done = true; });
//   deasync.loopWhile(() => !done);
//   if (failure) throw failure;          becomes   const text = await promisify(read)(file);
import { ts } from 'ts-morph';
import { type Ask, type Idiom, type IdiomMatch, imported, keep, keepList } from '../../src/api.js';
import type { Part } from '../../src/model.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { isTypeScript, layoutAt, mentions, terminator } from '../fs/layout.js';
import { customized } from './deasync.js';
import { awaitedFlag, isCallback, outcomeOf, soleSetting } from './flag.js';
import { listAround, usedOutside } from './lead.js';

export const deasyncLoop: Idiom = {
  api: 'idiom#deasync-loop',
  kind: 'sleep',
  why: 'The event loop is run from inside until the flag is set, so whoever called this cannot go on.',
  instead: 'a promise of the work that sets the flag',
  hint: /\b(?:loopWhile|runLoopOnce)\b|\bdeasync\b[\s\S]*\bsleep\b/,
  syntax: [ts.SyntaxKind.ExpressionStatement, ts.SyntaxKind.WhileStatement],
  match: (node, ask) => {
    const flag = awaitedFlag(node, ask);
    const scene = flag === undefined ? undefined : sceneOf(node as ts.Statement, flag);
    return scene && (folded(scene, ask) ?? wrapped(scene));
  },
};

interface Scene {
  readonly loop: ts.Statement;
  readonly flag: string;
  /** The call that starts the work, right before the loop. */
  readonly work: ts.CallExpression;
  /** Declarations right before the work, in their order. */
  readonly declared: readonly ts.VariableStatement[];
  /** Right behind the loop. */
  readonly next: ts.Statement | undefined;
}

function sceneOf(loop: ts.Statement, flag: string): Scene | undefined {
  const siblings = listAround(loop);
  if (siblings === undefined) return undefined;
  const at = siblings.indexOf(loop);
  const start = siblings[at - 1];
  if (!start || !ts.isExpressionStatement(start) || !ts.isCallExpression(start.expression)) return undefined;
  const declared: ts.VariableStatement[] = [];
  for (let index = at - 2; index >= 0; index--) {
    const statement = siblings[index];
    if (!statement || !ts.isVariableStatement(statement) || declares(declared, flag)) break;
    declared.unshift(statement);
  }
  const scene = { loop, flag, work: start.expression, declared, next: siblings[at + 1] };
  const declaration = declarationOf(scene, flag);
  const range = { start: declared[0]?.getStart() ?? 0, end: loop.getEnd() };
  return declaration && !usedOutside(declaration, range) ? scene : undefined;
}

function declares(statements: readonly ts.VariableStatement[], name: string): boolean {
  return statements.some(({ declarationList }) =>
    declarationList.declarations.some((entry) => entry.name.getText() === name),
  );
}

function declarationOf({ declared }: Scene, name: string | undefined): ts.VariableDeclaration | undefined {
  return declared
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find((entry) => entry.name.getText() === name);
}

/** Result and error go their usual way: the value of the promise, and its rejection. */
function folded(scene: Scene, ask: Ask): IdiomMatch | undefined {
  const started = ofPromise(scene) ?? ofCallback(scene, ask);
  const { next, declared, loop, flag } = scene;
  if (!started || !next || !throwsError(next, started.failure)) return undefined;
  const end = next.getEnd();
  const failure = declarationOf(scene, started.failure);
  const result = declarationOf(scene, started.result);
  const names = new Set([flag, started.failure, ...(result ? [started.result] : [])]);
  const own = trailing(declared, names);
  const [first] = own;
  if (!first || !failure || usedOutside(failure, { start: first.getStart(), end }) || !declares(own, flag))
    return undefined;
  const layout = layoutAt(first);
  const type = result?.type ? `: ${result.type.getText()}` : '';
  const target = result ? `const ${started.result}${type} = ` : started.result ? `${started.result} = ` : '';
  const range = { start: first.getStart(), end };
  const parts = [`${target}await `, ...started.parts, terminator(next, layout)];
  return { range, covers: [rangeOf(loop)], proposal: { range, form: 'statement', parts }, anchor: loop };
}

/** The last declarations that declare nothing but these names. */
function trailing(
  declared: readonly ts.VariableStatement[],
  names: ReadonlySet<string | undefined>,
): readonly ts.VariableStatement[] {
  const isForeign = declared.findLastIndex(({ declarationList }) =>
    declarationList.declarations.some((entry) => !names.has(entry.name.getText())),
  );
  return declared.slice(isForeign + 1);
}

interface Started {
  /** A promise of the work. */
  readonly parts: readonly Part[];
  readonly result: string | undefined;
  readonly failure: string;
}

/** `promise.then(v => { r = v; done = true }, e => { err = e; done = true })`. */
function ofPromise({ work, flag }: Scene): Started | undefined {
  const last = methodCall(work);
  const before = last?.name === 'catch' && ts.isCallExpression(last.object) ? methodCall(last.object) : undefined;
  const then = before ?? last;
  if (then?.name !== 'then') return undefined;
  const handlers = [...then.args, ...(before && last ? last.args : [])];
  const [success, failure] = handlers.map((handler) => (isCallback(handler) ? outcomeOf(handler, flag) : undefined));
  const name = failure?.names[0];
  if (handlers.length !== 2 || !success || name === undefined) return undefined;
  return { parts: [keep(then.object)], result: success.names[0], failure: name };
}

function methodCall(
  node: ts.CallExpression,
): { object: ts.Expression; name: string; args: readonly ts.Expression[] } | undefined {
  const { expression: callee } = node;
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  return { object: callee.expression, name: callee.name.text, args: node.arguments };
}

/** `work(a, (e, v) => { err = e; r = v; done = true })`. */
function ofCallback({ work, flag }: Scene, ask: Ask): Started | undefined {
  const callback = work.arguments.at(-1);
  const outcome = callback && isCallback(callback) ? outcomeOf(callback, flag) : undefined;
  const [failure, result] = outcome?.names ?? [];
  if (
    failure === undefined ||
    !ts.isIdentifier(work.expression) ||
    customized.test(ask.originOf(work.expression) ?? '')
  )
    return undefined;
  const args = keepList(work.arguments.slice(0, -1));
  return {
    parts: [imported('node:util', 'promisify'), '(', keep(work.expression), ')(', ...args, ')'],
    result,
    failure,
  };
}

/** `if (error) throw error`. */
function throwsError(statement: ts.Statement, name: string): boolean {
  if (!ts.isIfStatement(statement) || statement.elseStatement || statement.expression.getText() !== name) return false;
  const then = statement.thenStatement;
  const [only, ...others] = ts.isBlock(then) ? then.statements : [then];
  return only !== undefined && others.length === 0 && ts.isThrowStatement(only) && only.expression.getText() === name;
}

/** The callback stays as it is; where it set the flag it resolves a promise. */
function wrapped(scene: Scene): IdiomMatch | undefined {
  const { work, flag, declared, loop } = scene;
  const [holder] = declared;
  const setting = soleSetting(work, flag);
  if (!holder || !setting || !ts.findAncestor(setting, isCallback) || setting.getStart() < work.getStart())
    return undefined;
  const resolve = mentions(work, 'resolve') ? flag : 'resolve';
  const others = holder.declarationList.declarations.filter((entry) => entry.name.getText() !== flag);
  const keyword = holder.getText().split(/\s/, 1)[0] ?? 'let';
  const layout = layoutAt(loop);
  const end = terminator(loop, layout);
  const left =
    others.length === 0
      ? ''
      : `${keyword} ${others.map((entry) => entry.getText()).join(', ')}${end}${layout.eol}${layout.indent}`;
  const parts: Part[] = [
    left,
    { keep: { start: textBehind(holder, declared[1] ?? work), end: work.getStart() } },
    `await new Promise${isTypeScript(loop) ? '<void>' : ''}((${resolve}) => `,
    { keep: { start: work.getStart(), end: setting.getStart() } },
    `${resolve}()`,
    { keep: { start: setting.getEnd(), end: work.getEnd() } },
    `)${end}`,
  ];
  const range = { start: holder.getStart(), end: loop.getEnd() };
  return { range, covers: [rangeOf(loop)], proposal: { range, form: 'statement', parts }, anchor: loop };
}

/** Where the next statement begins, with the comments above it. */
function textBehind(statement: ts.Statement, next: ts.Node): number {
  const [comment] = ts.getLeadingCommentRanges(next.getSourceFile().text, statement.getEnd()) ?? [];
  return comment?.pos ?? next.getStart();
}
