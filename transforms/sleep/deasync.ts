// Packages that run the event loop from inside until something is over. Timers and other work go on meanwhile, so an
// `await` keeps the order of things; what has to be found is what was waited for.

import {
  advises,
  type BlockingApi,
  type CallView,
  type Idiom,
  keep,
  type Proposal,
  promise,
  rewrites,
  unsupported,
} from '../../src/api.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { ts } from '../../src/typescript.js';
import { customized, promised } from './promised.js';

const why = 'The event loop is run from inside this call, so whoever called it cannot go on until the work is over.';
const makers = new Set(['deasync#default', '@kaciras/deasync#deasync']);

export const deasyncRows: readonly BlockingApi[] = [
  ...[...makers].map((api) => ({
    api,
    kind: 'sleep' as const,
    why: 'The function that it makes runs the event loop from inside, and its callers cannot go on meanwhile.',
    remedy: advises('Make the function with `promisify` of `node:util`, and await every call of it.'),
  })),
  ...['deasync-promise#default', '@kaciras/deasync#awaitSync'].map((api) => ({
    api,
    kind: 'sleep' as const,
    why,
    remedy: rewrites('`await`', awaited),
  })),
  ...['deasync#loopWhile', 'deasync#runLoopOnce', '@kaciras/deasync#loopWhile', '@kaciras/deasync#runLoopOnce'].map(
    (api) => ({
      api,
      kind: 'sleep' as const,
      why,
      remedy: advises('Await a promise of the work that ends the loop.'),
    }),
  ),
];

function awaited(call: CallView): Proposal {
  const [work] = call.args;
  if (work === undefined || call.args.length > 1 || ts.isSpreadElement(work))
    return unsupported('argument-shape', 'it takes one promise');
  return promise(call.node, ts.isLeftHandSideExpression(work) ? [keep(work)] : ['(', keep(work), ')']);
}

/** One for all that deasync does: every search goes through all files. */
export const deasyncHint = /\b(?:deasync|loopWhile|runLoopOnce)\b/;

/** `deasync(fn)(a, b)` becomes `promisify(fn)(a, b)`. */
export const deasyncCall: Idiom = {
  api: 'idiom#deasync-call',
  kind: 'sleep',
  why,
  instead: '`promisify` of `node:util`',
  hint: deasyncHint,
  syntax: ['CallExpression'],
  match: (node, ask) => {
    if (!ts.isCallExpression(node) || !ts.isCallExpression(node.expression)) return undefined;
    const { expression: maker } = node;
    const [work] = maker.arguments;
    if (work === undefined || !makers.has(ask.originOf(maker.expression) ?? '')) return undefined;
    const isCustom = customized.test(ask.originOf(work) ?? '');
    const proposal = isCustom
      ? unsupported(
          'argument-shape',
          `\`promisify(${work.getText()})\` gives another result than its callback gets`,
          work,
        )
      : promise(node, promised(work, node.arguments));
    return { range: rangeOf(node), covers: [rangeOf(node), rangeOf(maker)], proposal, anchor: node };
  },
};
