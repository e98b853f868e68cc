// What happens when a module is loaded: each worker thread that loads it does it again.
import path from 'node:path';
import { isFunctionNode } from '../syntax/functions.js';
import { ts } from '../typescript.js';
import { isExportsTarget } from './outline.js';

/** Calls that start something which goes on, wherever in an initializer they stand. */
const starts = /(?:^|\.)(?:listen|setInterval|setTimeout|setImmediate|createServer|fork|spawn|connect|schedule)$/;

/** The first statement that does something besides declaring; undefined for a module that only declares. */
export function effectOf(tree: ts.SourceFile): ts.Statement | undefined {
  return tree.statements.find((statement) => {
    if (ts.isExpressionStatement(statement)) return !isHarmless(statement.expression);
    if (ts.isVariableStatement(statement)) return startsSomething(statement);
    if (ts.isIfStatement(statement)) return !/require\.main|import\.meta\.main/.test(statement.expression.getText());
    return (
      ts.isIterationStatement(statement, false) ||
      ts.isTryStatement(statement) ||
      ts.isSwitchStatement(statement) ||
      ts.isThrowStatement(statement)
    );
  });
}

function isHarmless(node: ts.Expression): boolean {
  if (ts.isStringLiteral(node)) return true;
  if (ts.isBinaryExpression(node) && isExportsTarget(node.left)) return true;
  return ts.isCallExpression(node) && /^Object\.defineProperty\(exports\b/.test(node.getText());
}

function startsSomething(node: ts.Node): boolean {
  if (isFunctionNode(node) || ts.isClassLike(node)) return false;
  if (ts.isCallExpression(node) && starts.test(node.expression.getText())) return true;
  if (ts.isNewExpression(node) && /(?:^|\.)Worker$/.test(node.expression.getText())) return true;
  return ts.forEachChild(node, (child) => startsSomething(child) || undefined) ?? false;
}

/** Modules of the package that a statement loads, by their names as written. */
export function loadedBy(statement: ts.Statement): string[] {
  if (ts.isImportDeclaration(statement)) {
    const isType = statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return isType || !ts.isStringLiteral(statement.moduleSpecifier) ? [] : [statement.moduleSpecifier.text];
  }
  if (ts.isExportDeclaration(statement))
    return statement.isTypeOnly ||
      statement.moduleSpecifier === undefined ||
      !ts.isStringLiteral(statement.moduleSpecifier)
      ? []
      : [statement.moduleSpecifier.text];
  return ts.isVariableStatement(statement)
    ? Array.from(statement.getText().matchAll(/\brequire\(\s*['"]([^'"]+)['"]\s*\)/g), ([, name = '']) => name)
    : [];
}

/** The file of the run that a relative name means. */
export function ownFile(texts: ReadonlyMap<string, string>, from: string, name: string): string | undefined {
  if (!name.startsWith('.')) return undefined;
  const at = path.posix.join(path.posix.dirname(from), name);
  const typed = at.replace(/\.([cm]?)js$/, '.$1ts');
  const candidates = [
    at,
    typed,
    ...['.ts', '.js', '.mts', '.mjs', '.cts', '.cjs'].flatMap((each) => [at + each, `${at}/index${each}`]),
  ];
  return candidates.find((each) => texts.has(each));
}
