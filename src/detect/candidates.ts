// Calls that may be calls of a blocking API, by name and by renamed import or alias; the oracle decides afterwards.

import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import type { Row } from './registry.js';

export type Call = ts.CallExpression | ts.NewExpression;

/** Names under which the active rows can be called in this file. */
export function callableNames(tree: ts.SourceFile, rows: readonly Row[], aliases: ReadonlySet<string>): Set<string> {
  const names = new Set(aliases);
  const modules = new Set<string>();
  for (const row of rows) {
    if (row.name === undefined) modules.add(row.module);
    else names.add(row.name);
  }
  if (modules.size > 0) names.add('default');
  // An alias may be given a further name below it, so the list grows while the file is read from top to bottom.
  walk(tree, (node) => {
    const renamed = renamedTo(node, names, modules);
    if (renamed !== undefined) names.add(renamed);
  });
  return names;
}

/** The new name that a declaration gives to one of these names or modules. */
function renamedTo(node: ts.Node, names: ReadonlySet<string>, modules: ReadonlySet<string>): string | undefined {
  if (ts.isImportSpecifier(node))
    return node.propertyName && names.has(node.propertyName.text) ? node.name.text : undefined;
  if (ts.isImportClause(node)) return node.name && isModule(node.parent, modules) ? node.name.text : undefined;
  if (ts.isNamespaceImport(node)) return isModule(node.parent.parent, modules) ? node.name.text : undefined;
  if (ts.isBindingElement(node)) {
    const key = node.propertyName;
    return key && ts.isIdentifier(key) && ts.isIdentifier(node.name) && names.has(key.text)
      ? node.name.text
      : undefined;
  }
  if (ts.isImportEqualsDeclaration(node)) return modules.size > 0 ? node.name.text : undefined;
  if (ts.isVariableDeclaration(node)) return variableAlias(node, names, modules);
  return undefined;
}

function variableAlias(
  node: ts.VariableDeclaration,
  names: ReadonlySet<string>,
  modules: ReadonlySet<string>,
): string | undefined {
  if (!ts.isIdentifier(node.name) || node.initializer === undefined) return undefined;
  const { initializer } = node;
  if (ts.isCallExpression(initializer) && ts.isIdentifier(initializer.expression) && modules.size > 0)
    return node.name.text;
  const bound =
    ts.isCallExpression(initializer) &&
    ts.isPropertyAccessExpression(initializer.expression) &&
    initializer.expression.name.text === 'bind';
  const name = calledName(bound ? initializer.expression.expression : initializer);
  return name !== undefined && names.has(name) ? node.name.text : undefined;
}

function isModule(declaration: ts.ImportDeclaration | ts.JSDocImportTag, modules: ReadonlySet<string>): boolean {
  return ts.isStringLiteral(declaration.moduleSpecifier) && modules.has(declaration.moduleSpecifier.text);
}

export function candidateCalls(tree: ts.SourceFile, names: ReadonlySet<string>, modules: ReadonlySet<string>): Call[] {
  const calls: Call[] = [];
  walk(tree, (node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    const name = calledName(node.expression);
    if (name === undefined ? isInlineRequire(node.expression, modules) : names.has(name)) calls.push(node);
  });
  return calls;
}

/** `require('sync-request')(…)`. */
function isInlineRequire(callee: ts.Expression, modules: ReadonlySet<string>): boolean {
  if (!ts.isCallExpression(callee)) return false;
  const [argument] = callee.arguments;
  return argument !== undefined && ts.isStringLiteralLike(argument) && modules.has(argument.text);
}

/** The last name of a callee: `readFileSync` in `fs.readFileSync`, `fs['readFileSync']` and `(0, fs.readFileSync)`. */
export function calledName(callee: ts.Expression): string | undefined {
  if (ts.isIdentifier(callee)) return callee.text;
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text;
  if (ts.isElementAccessExpression(callee)) {
    return ts.isStringLiteralLike(callee.argumentExpression) ? callee.argumentExpression.text : undefined;
  }
  if (ts.isParenthesizedExpression(callee) || ts.isNonNullExpression(callee) || ts.isAsExpression(callee))
    return calledName(callee.expression);
  if (ts.isBinaryExpression(callee) && callee.operatorToken.kind === ts.SyntaxKind.CommaToken)
    return calledName(callee.right);
  return undefined;
}

/** Names under which a file hands blocking APIs on to others: `export { readFileSync as read }`, `exports.read = fs.readFileSync`. */
export function exportedAliases(tree: ts.SourceFile, names: ReadonlySet<string>): string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    const alias = aliasHandedOn(node, names);
    if (alias !== undefined && alias !== 'default') found.push(alias);
  });
  return found;
}

function aliasHandedOn(node: ts.Node, names: ReadonlySet<string>): string | undefined {
  if (ts.isExportSpecifier(node))
    return node.propertyName && names.has(node.propertyName.text) ? node.name.text : undefined;
  if (ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))) {
    return isNamed(node.initializer, names) ? node.name.text : undefined;
  }
  if (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(node.left)
  ) {
    return isNamed(node.right, names) ? node.left.name.text : undefined;
  }
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
    return isNamed(node.initializer, names) ? node.name.text : undefined;
  }
  return undefined;
}

function isNamed(value: ts.Expression, names: ReadonlySet<string>): boolean {
  if (!ts.isIdentifier(value) && !ts.isPropertyAccessExpression(value)) return false;
  const name = calledName(value);
  return name !== undefined && names.has(name);
}
