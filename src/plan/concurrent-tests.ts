// Tests that their runner starts together: an await before a test's first one lets the others in, on whatever they share.

import { type FunctionNode, isFunctionNode, surroundings } from '../syntax/functions.js';
import { importedNames } from '../syntax/imported-names.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';

/** The tests that run beside others (AVA's `test`, `test.concurrent` elsewhere) and come to wait by one of these awaits. */
export function testsLetIn(awaits: readonly ts.Node[]): FunctionNode[] {
  return [...new Set(awaits.filter(letsOtherTestsIn).map((node) => surroundings(node).owner))].filter(isFunctionNode);
}

/** Whether an await at this node is the first of a test that runs beside others. */
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
  const isHook = modifiers.some((modifier) => /^(?:before|after)/.test(modifier));
  const imported = importedNames(owner.getSourceFile()).get(name);
  return imported?.module === 'ava' && imported.exported === '*' && !isHook && !modifiers.includes('serial');
}
