// Idiom: a promise whose executor waits and then resolves. Its callers wait for it already, so it goes as a whole.
//   new Promise((resolve) => { Atomics.wait(memory, 0, 0, ms); resolve(); })   becomes   sleep(ms)

import { type Ask, type BlockingApi, type Idiom, isUnsupported } from '../../src/api.js';
import type { Part } from '../../src/model.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { ts } from '../../src/typescript.js';
import { atomicsTimer, atomicsWait } from './atomics.js';
import { durationOfWait } from './busy-wait.js';
import { isCallback } from './flag.js';
import { packageRows } from './packages.js';
import { shellRows } from './shell.js';
import { instead } from './timer.js';

const rows: readonly BlockingApi[] = [atomicsWait, ...shellRows, ...packageRows];

export const waitingExecutor: Idiom = {
  api: 'idiom#waiting-executor',
  kind: 'sleep',
  why: 'The promise is made only when the wait in its executor is over, and nothing else runs until then.',
  instead,
  hint: /\bnew\s+Promise\b[\s\S]{0,200}\b(?:while|for|do|Atomics|execSync|execFileSync|spawnSync|\w*sleep)\b/,
  syntax: ['NewExpression'],
  match: (node, ask) => {
    if (!ts.isNewExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
    const [executor] = node.arguments ?? [];
    if (!executor || !isCallback(executor) || !ts.isBlock(executor.body)) return undefined;
    const { statements } = executor.body;
    const resolve = executor.parameters[0]?.name.getText();
    if (!isCallOf(statements.at(-1), resolve)) return undefined;
    const parts = timerFor(statements.slice(0, -1), ask);
    if (parts === undefined || ask.originOf(node.expression) !== 'global#Promise') return undefined;
    const range = rangeOf(node);
    return { range, covers: [range], proposal: { range, form: 'value', parts }, anchor: node };
  },
};

function isCallOf(statement: ts.Statement | undefined, name: string | undefined): boolean {
  if (!statement || !ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return false;
  return statement.expression.arguments.length === 0 && statement.expression.expression.getText() === name;
}

function timerFor(statements: readonly ts.Statement[], ask: Ask): readonly Part[] | undefined {
  const [only, ...others] = statements;
  const isCall = only && others.length === 0 && ts.isExpressionStatement(only) && ts.isCallExpression(only.expression);
  return isCall ? timerForCall(only.expression, ask) : durationOfWait(statements, ask);
}

function timerForCall(node: ts.CallExpression, ask: Ask): readonly Part[] | undefined {
  const call = { ...ask, node, args: node.arguments, discarded: true, receiver: undefined };
  const api = ask.originOf(node.expression);
  const row = rows.find((candidate) => candidate.api === api && (candidate.when?.(call) ?? true));
  if (row?.remedy.kind !== 'rewrites') return undefined;
  const proposal = row === atomicsWait ? atomicsTimer(call) : row.remedy.rewrite(call);
  return isUnsupported(proposal) ? undefined : proposal.parts;
}
