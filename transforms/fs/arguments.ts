// What the arguments of an `fs` call say about its replacement. Looks at syntax and asks for types; writes no text.

import type { Ask, CallView } from '../../src/api.js';
import { ts } from '../../src/typescript.js';

/** What the first argument can be: a path, a numeric descriptor, or now one and now the other. */
export type Target = 'path' | 'descriptor' | 'either';

const descriptorName = /^(?:fd|fd[A-Z0-9]\w*|\w*Fd|(?:\w*F|f)ileDescriptor)$/;

/** A number is a descriptor; where types are silent, the name decides. */
export function targetOf(first: ts.Expression | undefined, ask: Ask): Target {
  if (first === undefined || ts.isSpreadElement(first)) return 'path';
  const { any, parts } = ask.typeOf(first);
  if (parts.has('number')) return parts.has('string') || parts.has('object') ? 'either' : 'descriptor';
  return any && descriptorName.test(lastName(first)) ? 'descriptor' : 'path';
}

/** The name on the right end: `fd` in `this.source.fd`. */
function lastName(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : '';
}

/** The number of one of the standard streams that an expression spells out: `0`, `process.stdout.fd`. */
export function standardStream(node: ts.Expression | undefined): number | undefined {
  if (node === undefined) return undefined;
  if (ts.isNumericLiteral(node)) return Number(node.text) <= 2 ? Number(node.text) : undefined;
  const index = ['process.stdin.fd', 'process.stdout.fd', 'process.stderr.fd'].indexOf(node.getText());
  return index === -1 ? undefined : index;
}

export function hasSpread(call: CallView): boolean {
  return call.args.some((arg) => ts.isSpreadElement(arg));
}

/** `null`, `undefined`, or a type that admits one of them. */
export function mayBeMissing(node: ts.Expression, ask: Ask): boolean {
  const { any, parts } = ask.typeOf(node);
  return !any && (parts.has('null') || parts.has('undefined'));
}
