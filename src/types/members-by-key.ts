// Members that are taken without their names being said.
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import { partsOf } from './signatures.js';

/** Names of all members of the objects that a file takes members of by a key that is computed. */
export function membersByKey(checker: ts.TypeChecker, tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  walk(tree, (node) => {
    const object = objectOf(node);
    const parts = object === undefined ? [] : partsOf(checker.getApparentType(checker.getTypeAtLocation(object)));
    for (const part of parts.filter((each) => isTable(checker, each)))
      for (const member of part.getProperties()) names.add(member.name);
  });
  return names;
}

/** `table` in `table[name]`, `Object.values(table)` and `Object.entries(table)`. */
function objectOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isElementAccessExpression(node)) {
    const { argumentExpression: key } = node;
    return ts.isStringLiteralLike(key) || ts.isNumericLiteral(key) ? undefined : node.expression;
  }
  const isList = ts.isCallExpression(node) && /^Object\.(?:values|entries)$/.test(node.expression.getText());
  return isList ? node.arguments[0] : undefined;
}

/** Elements of lists have no names. */
function isTable(checker: ts.TypeChecker, type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Object) !== 0 && !checker.isArrayLikeType(type);
}
