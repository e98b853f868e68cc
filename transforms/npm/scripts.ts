// Commands in template literals: `$.sync` of execa and zx, and `execaSync` of execa.
import {
  type Ask,
  type Idiom,
  type IdiomMatch,
  imported,
  keep,
  keepTail,
  type Proposal,
  promise,
  unsupported,
} from '../../src/api.js';
import type { Part, Range } from '../../src/model.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { ts } from '../../src/typescript.js';
import { hazardsOf, looksForSyncErrors, mayWaitForInput, withoutInputOption } from './execa.js';

/**
 * `$` of execa hands a command the input of this process in both forms; `execa` gives it a pipe, which only the blocking
 * form closes, so that it is told that there is no input.
 */
export const scripts: Idiom = {
  api: 'idiom#command-in-template',
  kind: 'process',
  why: 'Nothing else runs while the child process runs.',
  instead: 'the same template without `sync`',
  hint: /['"](?:execa|zx)['"]/,
  syntax: ['TaggedTemplateExpression'],
  match: (node, ask) => (ts.isTaggedTemplateExpression(node) ? matched(node, ask) : undefined),
};

function matched(node: ts.TaggedTemplateExpression, ask: Ask): IdiomMatch | undefined {
  const { tag } = node;
  const bound = ts.isCallExpression(tag) ? tag : undefined;
  const runner = bound?.expression ?? tag;
  const proposal = proposed(node, { runner, bound, origin: ask.originOf(runner) });
  // `execaSync({ cwd })` is a call of its own, which gives a function.
  const covers: Range[] = bound === undefined ? [] : [rangeOf(bound)];
  return proposal && { range: rangeOf(node), covers, proposal, anchor: node };
}

/** `$.sync` of zx 8.8.5 gives the output of a command that failed, and rejects a promise that nobody holds. */
const ofZx = unsupported(
  'advised',
  'the same template without `.sync`. It throws where a command fails, and a program that reads its input waits there ' +
    "for ever: give such a one `$({ stdio: ['ignore', 'pipe', 'pipe'] })`.",
);

interface Command {
  /** `$.sync`, `execaSync`. */
  readonly runner: ts.LeftHandSideExpression;
  /** The call that gives it options. */
  readonly bound: ts.CallExpression | undefined;
  readonly origin: string | undefined;
}

function proposed(node: ts.TaggedTemplateExpression, { runner, bound, origin }: Command): Proposal | undefined {
  const isMember = ts.isPropertyAccessExpression(runner);
  if (origin === 'zx#$.sync' && isMember) return ofZx;
  // The last is what types say of `$({ cwd }).sync`.
  const isScript = /^execa#(?:\$\.)?(?:sync|s)$/.test(origin ?? '');
  if (!(isScript && isMember) && origin !== 'execa#execaSync') return undefined;
  const [options] = bound?.arguments ?? [];
  const earlier = isMember && ts.isCallExpression(runner.expression) ? runner.expression.arguments : [];
  const refused = [...earlier, ...(options === undefined ? [] : [options])].map(mayWaitForInput).find(Boolean);
  const named = looksForSyncErrors(node) ?? refused;
  if (named !== undefined) return named;
  const hazards = hazardsOf(node);
  if (isScript && isMember) {
    const given: Part[] = bound === undefined ? [] : [keepTail(bound)];
    return promise(node, [keep(runner.expression), ...given, keep(node.template)], hazards);
  }
  const execa = imported('execa', 'execa');
  if (bound === undefined) return promise(node, [execa, "({ stdin: 'ignore' })", keep(node.template)], hazards);
  return promise(node, [execa, ...withoutInputOption(bound, options), keep(node.template)], hazards);
}
