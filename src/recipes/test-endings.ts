// Tests that end by a call of `t.end` or by a plan: a promise ends them as well, and must not do so before they do.
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';

/** tap and tape: whether something that the test waits for is what ends it, so that its promise would end it too early. */
export function endsLater(callback: ts.SignatureDeclaration & { readonly body?: ts.Node | undefined }): boolean {
  const [test] = callback.parameters;
  if (test === undefined || callback.body === undefined) return false;
  if (!ts.isIdentifier(test.name)) return true;
  const uses = usesOf(callback.body, test.name.text);
  const isPlanned = uses.some((use) => memberOf(use) === 'plan');
  return uses.some((use) => {
    if (memberOf(use) !== 'end') return isPlanned && isWithin(use, callback);
    return isWithin(use, callback) || !isCalled(use);
  });
}

function usesOf(body: ts.Node, name: string): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  walk(body, (node) => {
    const isUse = ts.isIdentifier(node) && node.text === name && !isSetAnew(node, name, body);
    if (isUse) found.push(node);
  });
  return found;
}

/** A subtest has a `t` of its own. */
function isSetAnew(use: ts.Node, name: string, body: ts.Node): boolean {
  for (let node = use.parent; node !== body.parent; node = node.parent) {
    if (ts.isFunctionLike(node) && node.parameters.some((own) => own.name.getText() === name)) return true;
  }
  return false;
}

function memberOf({ parent }: ts.Identifier): string | undefined {
  return ts.isPropertyAccessExpression(parent) ? parent.name.text : undefined;
}

function isCalled({ parent }: ts.Identifier): boolean {
  return ts.isCallExpression(parent.parent) && parent.parent.expression === parent;
}

function isWithin(use: ts.Node, callback: ts.Node): boolean {
  let node = use.parent;
  while (!ts.isFunctionLike(node)) node = node.parent;
  return node !== callback;
}
