// Whether a variable is ever given another value than its first: such a variable is no alias.
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';

const writtenIn = new WeakMap<ts.SourceFile, ReadonlySet<string>>();

/** Looks for assignments to the name in its file; another variable of the same name counts too, to be on the safe side. */
export function isReassigned(name: ts.Identifier): boolean {
  const tree = name.getSourceFile();
  const written = writtenIn.get(tree) ?? writtenNames(tree);
  writtenIn.set(tree, written);
  return written.has(name.text);
}

function writtenNames(tree: ts.SourceFile): Set<string> {
  const found = new Set<string>();
  walk(tree, (node) => {
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind) && ts.isIdentifier(node.left))
      found.add(node.left.text);
  });
  return found;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}
