// Idiom: work that sets a flag when it is over, and a deasync loop that waits for the flag.
//   let done = false, text;
//   read(file, (error, value) => { failure = error; text = value; done = true; });
//   deasync.loopWhile(() => !done);
//   if (failure) throw failure;          becomes   const text = await promisify(read)(file);

import type { Ask, Idiom, IdiomMatch } from '../../src/api.js';
import type { Part } from '../../src/model.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { ts } from '../../src/typescript.js';
import { isTypeScript, layoutAt, mentions, terminator } from '../fs/layout.js';
import { commentsIn } from './comments.js';
import { deasyncHint } from './deasync.js';
import { declarationIn, declarationsOf, type Scene, sceneOf, throwsError, trailing } from './deasync-scene.js';
import { isWrittenBehind, workOf } from './deasync-work.js';
import { awaitedFlag, isCallback, soleSetting } from './flag.js';
import { usedOutside } from './lead.js';

export const deasyncLoop: Idiom = {
  api: 'idiom#deasync-loop',
  kind: 'sleep',
  why: 'The event loop is run from inside until the flag is set, so whoever called this cannot go on.',
  instead: 'a promise of the work that sets the flag',
  hint: deasyncHint,
  syntax: ['ExpressionStatement', 'WhileStatement'],
  match: (node, ask) => {
    const flag = awaitedFlag(node, ask);
    const scene = flag === undefined ? undefined : sceneOf(node as ts.Statement, flag);
    return scene && (folded(scene, ask) ?? wrapped(scene));
  },
};

/** Result and error go their usual way: the value of the promise, and its rejection. */
function folded(scene: Scene, ask: Ask): IdiomMatch | undefined {
  const work = workOf(scene, ask);
  const { next, declared, loop, flag } = scene;
  if (!work || !next || !throwsError(next, work.failure)) return undefined;
  const own = trailing(declared, new Set([flag, work.failure, work.result]));
  const [first] = own;
  const failure = declarationIn(own, work.failure);
  const range = { start: first?.getStart() ?? 0, end: next.getEnd() };
  if (!first || !failure || !declarationIn(own, flag) || usedOutside(failure, range)) return undefined;
  const { eol, indent } = layoutAt(first);
  const comments = commentsIn(loop.getSourceFile(), range, work.parts).map((comment) => comment + eol + indent);
  const target = targetOf(own, work.result, scene);
  const parts = [...comments, `${target}await `, ...work.parts, terminator(next, layoutAt(first))];
  return { range, covers: [rangeOf(loop)], proposal: { range, form: 'statement', parts }, anchor: loop };
}

/** `const result = `, or what else the result is put into. */
function targetOf(own: readonly ts.VariableStatement[], result: string | undefined, scene: Scene): string {
  if (result === undefined) return '';
  const declaration = declarationIn(own, result);
  if (declaration === undefined) return `${result} = `;
  const type = declaration.type ? `: ${declaration.type.getText()}` : '';
  return `${isWrittenBehind(result, scene) ? 'let' : 'const'} ${result}${type} = `;
}

/** The callback stays as it is; where it set the flag it resolves a promise. */
function wrapped(scene: Scene): IdiomMatch | undefined {
  const { work, flag, declared, loop } = scene;
  const holder = declared.find((statement) => declarationIn([statement], flag));
  const setting = soleSetting(work, flag);
  if (!holder || !setting || ts.findAncestor(setting, isCallback) === ts.findAncestor(work, isCallback))
    return undefined;
  const resolve = mentions(work, 'resolve') ? flag : 'resolve';
  const end = terminator(loop, layoutAt(loop));
  const next = declared[declared.indexOf(holder) + 1] ?? work;
  const parts: Part[] = [
    withoutFlag(holder, flag, end),
    { keep: { start: textBehind(holder, next), end: work.getStart() } },
    `await new Promise${isTypeScript(loop) ? '<void>' : ''}((${resolve}) => `,
    { keep: { start: work.getStart(), end: setting.getStart() } },
    `${resolve}()`,
    { keep: { start: setting.getEnd(), end: work.getEnd() } },
    `)${end}`,
  ];
  const range = { start: holder.getStart(), end: loop.getEnd() };
  return { range, covers: [rangeOf(loop)], proposal: { range, form: 'statement', parts }, anchor: loop };
}

/** The other variables that were declared with the flag, on a line of their own. */
function withoutFlag(holder: ts.VariableStatement, flag: string, end: string): string {
  const others = declarationsOf(holder).filter((entry) => entry.name.getText() !== flag);
  if (others.length === 0) return '';
  const { eol, indent } = layoutAt(holder);
  const keyword = holder.getText().split(/\s/, 1)[0] ?? 'let';
  return `${keyword} ${others.map((entry) => entry.getText()).join(', ')}${end}${eol}${indent}`;
}

/** Where the next statement begins, with the comments above it. */
function textBehind(statement: ts.Statement, next: ts.Node): number {
  const [comment] = ts.getLeadingCommentRanges(next.getSourceFile().text, statement.getEnd()) ?? [];
  return comment?.pos ?? next.getStart();
}
