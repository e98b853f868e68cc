// `existsSync(path)` and then a statement with `readFileSync(path)`: the statement in a `try`, the rest in its `catch`.

import type { Ask, IdiomMatch } from '../../src/api.js';
import type { Part } from '../../src/model.js';
import { awaitNeedsParens } from '../../src/syntax/placement.js';
import { ts } from '../../src/typescript.js';
import type { Act } from './acts.js';
import { afterExit, guardedBy, movableText, soleStatement, statementsOf } from './guards.js';
import { isTypeScript, type Layout, layoutAt, lines, mentions } from './layout.js';
import { compare, noEntry, replacing } from './missing.js';
import { readIn } from './reading.js';

/** `if (existsSync(p)) return readFileSync(p); else …` → `try { return await readFile(p); } catch (error) { … }`. */
export function tryToRead(node: ts.IfStatement, ask: Ask): IdiomMatch | undefined {
  // Nobody writes `else try`, and inside braces every line would have to move.
  if (ts.isIfStatement(node.parent) && node.parent.elseStatement === node) return undefined;
  const guarded = guardedBy(node, ask);
  const use = soleStatement(guarded?.present);
  const read = guarded && use && readIn(use, guarded.path, ask);
  if (!read) return undefined;
  const { missing } = guarded;
  const otherwise = missing === undefined ? [] : movedBehind(missing, use);
  if (!otherwise) return undefined;
  const parts = tryCatch(node, use, read, otherwise);
  return replacing({ nodes: [node], test: guarded.test, act: read, form: 'statement', parts }, ask);
}

/** `if (!existsSync(p)) return …; return readFileSync(p);` → the same. */
export function tryToReadBehind(node: ts.IfStatement, ask: Ask): IdiomMatch | undefined {
  const guarded = guardedBy(node, ask);
  const exit = guarded && afterExit(guarded);
  // One level deeper than before: lines of its own would no longer be indented right.
  if (!exit || exit.next.getText().includes('\n')) return undefined;
  const read = readIn(exit.next, guarded.path, ask);
  const otherwise = read && movedBehind(exit.missing, exit.next);
  if (!otherwise) return undefined;
  const parts = tryCatch(node, exit.next, read, otherwise);
  return replacing({ nodes: [node, exit.next], test: guarded.test, act: read, form: 'statement', parts }, ask);
}

/** The statements for a missing file, as they go into the handler; undefined when they cannot move there. */
function movedBehind(missing: ts.Node, use: ts.Node): Part[] | undefined {
  if (mentions(missing, 'error') || mentions(missing, 'code')) return undefined;
  const statements = statementsOf(missing);
  const [first, last] = [statements[0], statements.at(-1)];
  if (!first || !last) return [];
  const range = { start: first.getStart(), end: last.getEnd() };
  if (use.pos < missing.pos) return [{ keep: range }];
  const text = movableText(missing, range);
  return text === undefined ? undefined : [text];
}

function tryCatch(node: ts.Node, use: ts.Node, read: Act, otherwise: readonly Part[]): Part[] {
  const layout = layoutAt(node);
  const parens = awaitNeedsParens(read.node);
  return [
    `try {${lines(layout, 1, [''])}`,
    { keep: { start: use.getStart(), end: read.node.getStart() } },
    parens ? '(await ' : 'await ',
    ...read.promise,
    parens ? ')' : '',
    { keep: { start: read.node.getEnd(), end: use.getEnd() } },
    lines(layout, 0, ['} catch (error) {']) + lines(layout, 1, rethrow(use, layout)),
    ...(otherwise.length === 0 ? [] : [lines(layout, 1, ['']), ...otherwise]),
    lines(layout, 0, ['}']),
  ];
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
