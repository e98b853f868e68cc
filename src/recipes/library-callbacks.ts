// Callbacks of other packages in the style of Node, `(error, value) => …`: called once the work is done, for no value.
import { ts } from '../typescript.js';
import type { Contract, Handed } from './contract.js';
import { cannotReject } from './rejections.js';

const failure = /^_?(?:e|er|err|error|failure)$/i;

/** Nobody looks at what such a call or its callback gives; an error of the callback ends the process, or went to the package. */
export function libraryCallback({ api, call, argument, callback }: Handed): Contract | undefined {
  const isOther = api !== undefined && !/^(?:node:|global#)/.test(api);
  if (!isOther || !ts.isCallExpression(call) || !ts.isExpressionStatement(call.parent)) return undefined;
  if (call.arguments.length < 2 || call.arguments.at(-1) !== argument) return undefined;
  const [first] = callback.parameters;
  if (first === undefined || !failure.test(first.name.getText())) return undefined;
  return { kind: 'takes-promise', hazards: cannotReject(callback) ? [] : ['error-routing'] };
}
