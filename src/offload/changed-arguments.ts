// Arguments that are changed in place by a function, or by functions of the package that it hands them to.
import { isFunctionNode } from '../syntax/functions.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import { changedParameter } from './mutations.js';
import { boundBy } from './outline.js';
import type { Outlines } from './outlines.js';

type Callable = ts.SignatureDeclaration & { readonly body?: ts.Node | undefined };

/** The place where it happens, or the call that leads to it. */
export function changedArgument(outlines: Outlines, owner: Callable): ts.Node | undefined {
  return changed(
    outlines,
    owner,
    owner.parameters.map((_, index) => index),
    new Set(),
  );
}

function changed(
  outlines: Outlines,
  owner: Callable,
  indexes: readonly number[],
  seen: Set<ts.Node>,
): ts.Node | undefined {
  const parameters = owner.parameters.filter((_, index) => indexes.includes(index));
  const names = new Set(parameters.flatMap(({ name }) => boundBy(name)).map(({ text }) => text));
  const own = changedParameter(owner, names);
  if (own !== undefined || owner.body === undefined || seen.has(owner)) return own;
  seen.add(owner);
  let found: ts.Node | undefined;
  walk(owner.body, (node) => {
    if (found !== undefined || !ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
    const handed = node.arguments.flatMap((arg, index) => (ts.isIdentifier(arg) && names.has(arg.text) ? [index] : []));
    const callee = handed.length === 0 ? undefined : functionNamed(outlines, node.expression);
    if (callee !== undefined && changed(outlines, callee, handed, seen) !== undefined) found = node;
  });
  return found;
}

function functionNamed(outlines: Outlines, name: ts.Identifier): Callable | undefined {
  const [declared] = outlines.of(name.getSourceFile().fileName).named(name.text);
  const node = declared?.kind === 'import' ? outlines.behind(name)?.declared.node : declared?.node;
  return node !== undefined && isFunctionNode(node) ? node : undefined;
}
