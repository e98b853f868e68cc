// Idiom: a loop that reads a clock until the time is over. A timer takes the place of the loop and of the declarations
// that only it needed.
//   const end = Date.now() + ms;
//   while (Date.now() < end) {}          becomes   await sleep(ms);

import type { Ask, Idiom, IdiomMatch } from '../../src/api.js';
import type { Part, Range, Replacement } from '../../src/model.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { ts } from '../../src/typescript.js';
import { type Layout, layoutAt } from '../fs/layout.js';
import { commentsIn } from './comments.js';
import { endlessHint, endlessLoop } from './endless.js';
import { listAround } from './lead.js';
import { inSourceOrder } from './order.js';
import { type Spin, spinOf } from './spin.js';
import { instead, timer } from './timer.js';
import { type Wait, waitOf } from './wait.js';

const clock = String.raw`\b(?:Date|performance|hrtime|now)\b`;
const hints = [
  String.raw`\b(?:while|for)\s*\([^{}]{0,400}(?:\)\s*\{[^{}]{0,400})?${clock}`,
  String.raw`\bdo\b\s*\{?[^{}]{0,400}${clock}`,
  ...endlessHint,
];

export const busyWait: Idiom = {
  api: 'idiom#busy-wait',
  kind: 'sleep',
  why: 'Nothing else runs while the loop spins, and it keeps a processor busy.',
  instead,
  hint: new RegExp(hints.join('|')),
  syntax: ['WhileStatement', 'DoStatement', 'ForStatement'],
  match: (node, ask) => {
    const spin = spinOf(node);
    const wait = spin && waitOf(spin, ask);
    if (!wait) return endlessLoop(node);
    if (!('duration' in wait)) return { range: rangeOf(spin.statement), covers: [], proposal: wait, anchor: node };
    return matchOf(spin, wait);
  },
};

function matchOf(spin: Spin, wait: Wait): IdiomMatch {
  const range = { start: wait.lead.start, end: spin.statement.getEnd() };
  return { range: rangeOf(spin.statement), covers: [], proposal: replacement(spin, wait, range), anchor: spin.loop };
}

function replacement(spin: Spin, wait: Wait, range: Range): Replacement {
  const { statement } = spin;
  const layout = layoutAt(statement);
  const file = statement.getSourceFile();
  const isInList = listAround(statement) !== undefined;
  const end = isInList ? ending(statement, layout) : ';';
  const call = inSourceOrder(timer(wait.duration), file.text);
  const newLine = layout.eol + layout.indent;
  const comments = commentsIn(file, range, call).map(
    (text) => text + (isInList || text.startsWith('//') ? newLine : ' '),
  );
  const readings = [...wait.samples]
    .filter(([name]) => !wait.lead.gone.has(name))
    .map(([name, { now }]) => `${isInList ? newLine : ' '}${name} = ${now}${end}`);
  const parts = [...comments, 'await ', ...call, end, ...readings];
  const body = isInList || readings.length === 0 ? parts : ['{ ', ...parts, ' }'];
  return { range, form: 'statement', parts: body, hazards: wait.hazards };
}

/** The semicolon of `while (…);` is its body, and says nothing about the habits of the file. */
function ending(statement: ts.Statement, layout: Layout): string {
  return layout.end || (joinsNext(statement) ? ';' : '');
}

function joinsNext(statement: ts.Statement): boolean {
  return /^\s*[([`+/-]/.test(statement.getSourceFile().text.slice(statement.getEnd()));
}

/** The timer for statements that together are one wait, with nothing else to show for it. */
export function durationOfWait(statements: readonly ts.Statement[], ask: Ask): Part[] | undefined {
  const [last] = statements.slice(-1);
  const loop = last && ts.isLabeledStatement(last) ? last.statement : last;
  const spin = loop && spinOf(loop);
  const wait = spin && waitOf(spin, ask);
  if (!wait || !('duration' in wait) || wait.hazards.length > 0) return undefined;
  const isAll =
    wait.lead.start === statements[0]?.getStart() && [...wait.samples.keys()].every((name) => wait.lead.gone.has(name));
  return isAll ? timer(wait.duration) : undefined;
}
