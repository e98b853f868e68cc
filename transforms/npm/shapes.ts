// More shapes of what takes a call's place: those that keep what is called, or the object that it is called on.
import {
  type CallView,
  imported,
  keep,
  keepTail,
  type Proposal,
  promise,
  type Remedy,
  rewrites,
  unsupported,
} from '../../src/api.js';
import { ts } from '../../src/typescript.js';

/** `scrypt(…)` → `scrypt.async(…)`. */
export function beside(name: string): Remedy {
  return rewrites(`\`${name}\` of the same function`, ({ node }) =>
    promise(node, [keep(node.expression), `.${name}`, keepTail(node)]),
  );
}

/** The same function, which takes a callback too. @param name as it is shown */
export function itselfPromisified(name: string, unless?: (call: CallView) => Proposal | undefined): Remedy {
  return rewrites(`\`promisify(${name})\``, (call) => {
    const { node } = call;
    const parts = [imported('node:util', 'promisify'), '(', keep(node.expression), ')', keepTail(node)];
    return unless?.(call) ?? promise(node, parts);
  });
}

/** The types of `promisify` see the last overload of a function; others would be type errors. */
export function onlyInTypeScript(refused: (call: CallView) => boolean): (call: CallView) => Proposal | undefined {
  return (call) =>
    /\.[cm]?tsx?$/.test(call.node.getSourceFile().fileName) && refused(call)
      ? unsupported('argument-shape', 'the types of `promisify` see one of its forms only, and not this one')
      : undefined;
}

/** `zip.toBuffer()` → `zip.toBufferPromise()`. */
export function onSameObject(name: string, unless?: (call: CallView) => Proposal | undefined): Remedy {
  return rewrites(`\`${name}\` of the same object`, (call) => {
    const { expression } = call.node;
    if (!ts.isPropertyAccessExpression(expression))
      return unsupported('argument-shape', 'the method is called without the object that it belongs to');
    const receiver = { keep: { start: expression.getStart(), end: expression.name.getStart() } };
    return unless?.(call) ?? promise(call.node, [receiver, name, keepTail(call.node)]);
  });
}

/** A property of an object literal, by its name. */
export function optionOf(node: ts.Expression | undefined, name: string): ts.ObjectLiteralElementLike | undefined {
  if (node === undefined || !ts.isObjectLiteralExpression(node)) return undefined;
  return node.properties.find((property) => property.name?.getText().replace(/^['"]|['"]$/g, '') === name);
}

export function handsInNoCallback({ args, typeOf }: CallView): boolean {
  return !args.some((arg) => ts.isFunctionLike(arg) || typeOf(arg).parts.has('function'));
}
