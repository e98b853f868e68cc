// Reading standard input to its end: the stream takes the place of the descriptor, and waits where a descriptor would fail.

import { type CallView, imported, keep, type Proposal, promise, value } from '../../src/api.js';
import { ts } from '../../src/typescript.js';
import { standardStream } from './arguments.js';
import { isNothing, optionOf } from './options.js';
import { unclear } from './row.js';

export const stdinInstead = '`buffer(process.stdin)`, with `buffer` of `node:stream/consumers`';

export function readsStdin({ args: [first] }: CallView): boolean {
  if (first === undefined) return false;
  return standardStream(first) === 0 || (ts.isStringLiteralLike(first) && first.text === '/dev/stdin');
}

/** `text()` of the same module would be shorter, but it drops a byte order mark. */
export function bufferStdin(call: CallView): Proposal {
  const encoding = encodingOf(call);
  if (encoding === 'unknown') {
    return unclear(call, 'the encoding cannot be told from this argument: write it out', call.args[1]);
  }
  const buffer = imported('node:stream/consumers', 'buffer');
  if (encoding === undefined) return promise(call.node, [buffer, '(process.stdin)']);
  return value(call.node, ['(await ', buffer, '(process.stdin)).toString(', keep(encoding), ')']);
}

function encodingOf(call: CallView): ts.Expression | 'unknown' | undefined {
  const options = call.args[1];
  if (options === undefined || isNothing(options)) return undefined;
  if (ts.isStringLiteralLike(options)) return options;
  if (!ts.isObjectLiteralExpression(options)) {
    const { any, parts } = call.typeOf(options);
    return !any && parts.size === 1 && parts.has('string') ? options : 'unknown';
  }
  const encoding = optionOf(options, 'encoding', call);
  if (encoding === 'absent') return undefined;
  if (encoding === 'unknown') return 'unknown';
  if (isNothing(encoding)) return undefined;
  const { any, parts } = call.typeOf(encoding);
  return !any && parts.size === 1 && parts.has('string') ? encoding : 'unknown';
}
