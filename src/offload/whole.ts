// The exported functions of a module that moves as a whole; anything else that it exports stands in the way.
import { isFunctionNode } from '../syntax/functions.js';
import { ts } from '../typescript.js';
import { type Obstacle, obstacle } from './input.js';
import { isExportsTarget, type Outline } from './outline.js';
import { type Root, rootOf } from './roots.js';

export function exportedRoots(outline: Outline): readonly Root[] | Obstacle {
  const strange = strangeExport(outline.tree);
  if (strange !== undefined) return obstacle('worker-exports', strange);
  const roots: Root[] = [];
  for (const { name, kind, node } of outline.declared) {
    if (!outline.exported.has(name) || kind === 'type' || kind === 'import') continue;
    if (kind !== 'function' || !isFunctionNode(node))
      return obstacle('worker-exports', node, `\`${name}\` is no function`);
    const root = rootOf(node);
    if ('reason' in root) return root;
    roots.push(root);
  }
  for (const statement of outline.tree.statements) {
    const root = assignedRoot(statement);
    if (root !== undefined && 'reason' in root) return root;
    if (root !== undefined) roots.push(root);
  }
  return roots.length === 0 ? obstacle('worker-exports', outline.tree, 'it exports no function') : roots;
}

/** `exports.load = function () {}`. */
function assignedRoot(statement: ts.Statement): Root | Obstacle | undefined {
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return undefined;
  const { left, right } = statement.expression;
  return isExportsTarget(left) && isFunctionNode(right) ? rootOf(right) : undefined;
}

/** An export of which it cannot be said which function it is. */
function strangeExport(tree: ts.SourceFile): ts.Node | undefined {
  return tree.statements.find((statement) => {
    if (ts.isExportAssignment(statement))
      return statement.isExportEquals === true || !ts.isIdentifier(statement.expression);
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return false;
    const { left, right } = statement.expression;
    if (!isExportsTarget(left) || isFunctionNode(right) || ts.isIdentifier(right)) return false;
    return !ts.isObjectLiteralExpression(right) || !right.properties.every(isNamed);
  });
}

function isNamed(property: ts.ObjectLiteralElementLike): boolean {
  return (
    ts.isShorthandPropertyAssignment(property) ||
    (ts.isPropertyAssignment(property) &&
      ts.isIdentifier(property.initializer) &&
      property.name.getText() === property.initializer.text)
  );
}
