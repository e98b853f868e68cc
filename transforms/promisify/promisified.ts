// Replacement by `promisify(pbkdf2)(…)`: the one form of Node's callback APIs that keeps result and error as they were.
// Knows nothing of any API family.

import { type CallView, imported, type Proposal, promise, type Remedy, rewrites } from '../../src/api.js';
import type { KeptPart } from '../../src/model.js';
import type { HazardId } from '../../src/reasons.js';
import { ts } from '../../src/typescript.js';

export interface Promisified {
  readonly module: string;
  readonly name: string;
  readonly hazards?: readonly HazardId[];
  /**
   * What `promisify` needs to be told of an overloaded function in TypeScript, where it sees the last overload only:
   * types of the arguments, then of the result. Undefined where it finds them by itself.
   */
  readonly typesOf?: (call: CallView) => readonly string[] | undefined;
}

export function promisifies(api: Promisified): Remedy {
  const instead = `\`promisify(${api.name})\`, with \`${api.name}\` of \`${api.module}\``;
  return rewrites(instead, (call) => promisified(call, api));
}

function promisified(call: CallView, { module, name, hazards = [], typesOf }: Promisified): Proposal {
  const types = isTypeScript(call) && !hasSpread(call) ? typesOf?.(call) : undefined;
  const told = types === undefined ? '' : `<${types.join(', ')}>`;
  const parts = [imported('node:util', 'promisify'), `${told}(`, imported(module, name), ')', argumentsOf(call.node)];
  return promise(call.node, parts, hazards);
}

/** Parentheses, arguments and the comments among them, as written. */
export function argumentsOf(node: ts.CallExpression | ts.NewExpression): KeptPart {
  const callee = (ts.isCallExpression(node) && node.questionDotToken) || node.expression;
  return { keep: { start: callee.getEnd(), end: node.getEnd() } };
}

export function hasSpread(call: CallView): boolean {
  return call.args.some((arg) => ts.isSpreadElement(arg));
}

function isTypeScript(call: CallView): boolean {
  return /\.[cm]?tsx?$/.test(call.node.getSourceFile().fileName);
}
