// Tests that their runner starts together: an await before a test's first one lets the others in, on whatever they share.

import { type FunctionNode, isFunctionNode, surroundings } from '../syntax/functions.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';

/** Whether an await at this node is the first of a test that runs beside others: AVA's `test`, `test.concurrent` elsewhere. */
export function letsOtherTestsIn(node: ts.Node): boolean {
  const { owner } = surroundings(node);
  if (!isFunctionNode(owner) || !isConcurrentTest(owner)) return false;
  let waitsBefore = false;
  walk(owner, (inner) => {
    waitsBefore ||= ts.isAwaitExpression(inner) && inner.end <= node.getStart() && surroundings(inner).owner === owner;
  });
  return !waitsBefore;
}

function isConcurrentTest(owner: FunctionNode): boolean {
  const { parent } = owner;
  if (!ts.isCallExpression(parent)) return false;
  const [name = '', ...modifiers] = parent.expression.getText().split('.');
  if (modifiers.includes('concurrent')) return /^(?:test|it|describe)$/.test(name);
  return !modifiers.includes('serial') && importsFromAva(owner.getSourceFile(), name);
}

function importsFromAva(tree: ts.SourceFile, name: string): boolean {
  return tree.statements.some((statement) => {
    if (ts.isImportDeclaration(statement)) {
      return statement.moduleSpecifier.getText().slice(1, -1) === 'ava' && statement.importClause?.name?.text === name;
    }
    const declarations = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
    return declarations.some(
      (entry) => entry.name.getText() === name && requiresAva.test(entry.initializer?.getText() ?? ''),
    );
  });
}

const requiresAva = /^require\(['"]ava['"]\)/;
