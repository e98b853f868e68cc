// `Atomics.wait` as a sleep: on memory that no other thread can reach, nobody can end the wait early.
import { ts } from 'ts-morph';
import { type Ask, type BlockingApi, type CallView, type Proposal, rewrites, unsupported } from '../../src/api.js';
import { walk } from '../../src/syntax/parse.js';
import { constantOf, unwrapped } from './constants.js';
import { durationOf } from './duration.js';
import { instead, sleepInstead } from './timer.js';

export const atomicsWait: BlockingApi = {
  api: 'global#Atomics.wait',
  kind: 'sleep',
  why: 'Nothing else runs on the main thread until another thread wakes it or the time is over.',
  remedy: rewrites(instead, awake),
  when: ({ node }) => !isWorkerFile(node.getSourceFile().text),
};

/** A worker may wait for its memory: it holds up nobody else. */
function isWorkerFile(text: string): boolean {
  return /['"](?:node:)?worker_threads['"]/.test(text) && /\b(?:parentPort|workerData|isMainThread)\b/.test(text);
}

function awake(call: CallView): Proposal {
  const [memory, index, expected, timeout] = call.args;
  if (
    memory === undefined ||
    index === undefined ||
    expected === undefined ||
    call.args.some((arg) => ts.isSpreadElement(arg))
  ) {
    return unsupported('argument-shape', 'it takes an array, an index, a value and a time');
  }
  if (!isPrivate(memory, call))
    return unsupported('unclear-wait', `another thread may wake it through \`${memory.getText()}\``, memory);
  if (constantOf(index) !== 0 || constantOf(expected) !== 0) {
    return unsupported(
      'argument-shape',
      'it waits only while element 0 of the array is 0, and these arguments say otherwise',
    );
  }
  if (timeout === undefined || isEndless(timeout))
    return unsupported('unclear-wait', 'without a time it waits for ever, and nobody can wake it');
  return sleepInstead(call.node, durationOf(timeout, 1, call), call.discarded ? '' : ", 'timed-out'");
}

function isEndless(timeout: ts.Expression): boolean {
  return /^(?:undefined|void 0|NaN|Infinity|Number\.POSITIVE_INFINITY)$/.test(timeout.getText());
}

/** New memory, or a constant of this file that is used for nothing but waits. */
function isPrivate(memory: ts.Expression, ask: Ask): boolean {
  const bare = unwrapped(memory);
  if (!ts.isIdentifier(bare)) return isNewArray(bare, ask);
  const declaration = soleDeclaration(bare, isWaitedOn);
  return declaration?.initializer !== undefined && isNewArray(declaration.initializer, ask);
}

function isNewArray(node: ts.Expression, ask: Ask): boolean {
  if (!ts.isNewExpression(node) || !/^global#(?:Int32Array|BigInt64Array)$/.test(ask.originOf(node.expression) ?? ''))
    return false;
  const [buffer] = node.arguments ?? [];
  if (buffer === undefined) return false;
  const declared = ts.isIdentifier(buffer) ? soleDeclaration(buffer, isBufferOfArray)?.initializer : buffer;
  return (
    declared !== undefined &&
    ts.isNewExpression(declared) &&
    ask.originOf(declared.expression) === 'global#SharedArrayBuffer'
  );
}

/** The one constant of this name in the file, when all that is done with it is allowed. */
function soleDeclaration(
  name: ts.Identifier,
  isAllowed: (use: ts.Identifier) => boolean,
): ts.VariableDeclaration | undefined {
  const declarations: ts.VariableDeclaration[] = [];
  let isClean = true;
  walk(name.getSourceFile(), (node) => {
    if (!ts.isIdentifier(node) || node.text !== name.text) return;
    const { parent } = node;
    if (ts.isVariableDeclaration(parent) && parent.name === node) declarations.push(parent);
    else isClean &&= isAllowed(node);
  });
  const [only, ...others] = declarations;
  return isClean && only && others.length === 0 && isLocalConstant(only) ? only : undefined;
}

function isLocalConstant(declaration: ts.VariableDeclaration): boolean {
  const list = declaration.parent;
  const isExported = ts.isVariableStatement(list.parent) && list.parent.modifiers !== undefined;
  return (list.flags & ts.NodeFlags.Const) !== 0 && !isExported;
}

function isWaitedOn(use: ts.Identifier): boolean {
  const { parent } = use;
  return (
    ts.isCallExpression(parent) && parent.arguments[0] === use && /\bAtomics\.wait$/.test(parent.expression.getText())
  );
}

/** The memory is seen through one array only: a second one could be handed to another thread. */
function isBufferOfArray(use: ts.Identifier): boolean {
  const { parent } = use;
  if (!ts.isNewExpression(parent) || !/^(?:Int32|BigInt64)Array$/.test(parent.expression.getText())) return false;
  let arrays = 0;
  walk(use.getSourceFile(), (node) => {
    if (ts.isNewExpression(node) && node.arguments?.[0]?.getText() === use.text) arrays += 1;
  });
  return arrays === 1;
}
