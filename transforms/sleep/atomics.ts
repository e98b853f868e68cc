// `Atomics.wait` as a sleep: on memory that no other thread can reach, nobody can end the wait early.

import { type BlockingApi, type CallView, isUnsupported, type Proposal, rewrites, unsupported } from '../../src/api.js';
import { ts } from '../../src/typescript.js';
import { constantOf } from './constants.js';
import { durationOf } from './duration.js';
import { privateMemory, withoutMemory } from './memory.js';
import { instead, sleepInstead } from './timer.js';

export const atomicsWait: BlockingApi = {
  api: 'global#Atomics.wait',
  kind: 'sleep',
  why: 'Nothing else runs on the main thread until another thread wakes it or the time is over.',
  remedy: rewrites(instead, awake),
  when: ({ node }) => !isWorkerFile(node.getSourceFile().text),
};

const workerNames = String.raw`\b(?:parentPort|workerData|isMainThread)\b`;
const takenFromWorkers = new RegExp(
  String.raw`\{[^{}]*${workerNames}[^{}]*\}\s*(?:from|=\s*require\()\s*['"](?:node:)?worker_threads['"]|\.${workerNames}`,
);

/** A worker may wait for its memory: it holds up nobody else. */
function isWorkerFile(text: string): boolean {
  return takenFromWorkers.test(text);
}

function awake(call: CallView): Proposal {
  const proposal = atomicsTimer(call);
  const memory = call.args[0] && privateMemory(call.args[0], call);
  return isUnsupported(proposal) || !memory ? proposal : withoutMemory(call, memory, proposal);
}

/** The timer alone; the memory stays. */
export function atomicsTimer(call: CallView): Proposal {
  const [memory, index, expected, timeout] = call.args;
  if (
    memory === undefined ||
    index === undefined ||
    expected === undefined ||
    call.args.some((arg) => ts.isSpreadElement(arg))
  ) {
    return unsupported('argument-shape', 'it takes an array, an index, a value and a time');
  }
  if (privateMemory(memory, call) === undefined) {
    return unsupported('unclear-wait', `another thread may wake it through \`${memory.getText()}\``, memory);
  }
  if (constantOf(index) !== 0 || constantOf(expected) !== 0) {
    return unsupported(
      'argument-shape',
      'it waits only while element 0 of the array is 0, and these arguments say otherwise',
    );
  }
  if (timeout === undefined || isEndless(timeout))
    return unsupported('unclear-wait', 'without a time it waits for ever, and nobody can wake it');
  const result = call.discarded ? '' : ", 'timed-out'";
  return sleepInstead(call.node, durationOf(timeout, 1, call), result);
}

function isEndless(timeout: ts.Expression): boolean {
  return /^(?:undefined|void 0|NaN|Infinity|Number\.POSITIVE_INFINITY)$/.test(timeout.getText());
}
