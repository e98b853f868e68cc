// Errors that stand for "there is no such file": the handlers that answer them and pass all others on. Text only.

import type { Ask, IdiomMatch } from '../../src/api.js';
import type { Part, Receiver } from '../../src/model.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { ts } from '../../src/typescript.js';
import type { Act } from './acts.js';
import { type Layout, lines } from './layout.js';
import { hasComment } from './options.js';

/** A path that is missing, and one that leads through a file as if it were a directory. */
export const noEntry: readonly string[] = ['ENOENT', 'ENOTDIR'];

/** `(error) => { … }`: gives `answer` for the codes, or nothing when there is no answer; all other errors go on. */
export function handler(layout: Layout, codes: readonly string[], answer?: string): string {
  const rethrow = `throw error${layout.end}`;
  const body =
    answer === undefined
      ? [`if (${compare(layout, codes, 'error.code', '!==')}) ${rethrow}`]
      : [`if (${compare(layout, codes, 'error.code', '===')}) return ${answer}${layout.end}`, rethrow];
  return `(error) => {${lines(layout, 1, body)}${lines(layout, 0, ['}'])}`;
}

/** `code === 'A' || code === 'B'`, or `code !== 'A' && code !== 'B'`. */
export function compare({ quote }: Layout, codes: readonly string[], subject: string, operator: '===' | '!=='): string {
  const tests = codes.map((code) => `${subject} ${operator} ${quote}${code}${quote}`);
  return tests.join(operator === '===' ? ' || ' : ' && ');
}

interface Rewrite {
  /** What goes: from the start of the first node to the end of the last. */
  readonly nodes: readonly [ts.Node, ...ts.Node[]];
  readonly test: ts.CallExpression;
  readonly act: Act;
  readonly form: 'promise' | 'statement';
  readonly parts: readonly Part[];
}

/** The match of an idiom; undefined when a comment stands in text that would go. */
export function replacing({ nodes, test, act, form, parts }: Rewrite, ask: Ask): IdiomMatch | undefined {
  const [anchor] = nodes;
  const range = { start: anchor.getStart(), end: (nodes.at(-1) ?? anchor).getEnd() };
  const { text } = anchor.getSourceFile();
  let at = range.start;
  for (const part of parts) {
    if (typeof part === 'string' || !('keep' in part)) continue;
    if (hasComment(text.slice(at, part.keep.start))) return undefined;
    at = part.keep.end;
  }
  if (hasComment(text.slice(at, range.end))) return undefined;
  const receiver = receiverOf(act, ask);
  return { range, covers: [rangeOf(test), rangeOf(act.node)], proposal: { range, form, parts, ...receiver }, anchor };
}

/** `fs` in `fs.unlinkSync(…)`, so that the new call can go the same way. */
function receiverOf({ call: { expression } }: Act, ask: Ask): { readonly receiver?: Receiver } {
  if (!ts.isPropertyAccessExpression(expression)) return {};
  const object = expression.expression;
  if (ask.originOf(object) !== 'node:fs#default') return {};
  return { receiver: { text: object.getText(), module: 'node:fs', range: rangeOf(object) } };
}
