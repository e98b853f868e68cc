// How `fetch` is called in a file: by its name, unless the file gives that name to something else.
import { ts } from 'ts-morph';
import { walk } from '../../src/syntax/parse.js';

export function fetchName(node: ts.Node): string {
  let isTaken = false;
  walk(node.getSourceFile(), (current) => {
    if (!ts.isIdentifier(current) || current.text !== 'fetch') return;
    const { parent } = current;
    isTaken ||=
      (ts.isVariableDeclaration(parent) ||
        ts.isParameter(parent) ||
        ts.isFunctionDeclaration(parent) ||
        isBinding(parent)) &&
      parent.name === current;
  });
  return isTaken ? 'globalThis.fetch' : 'fetch';
}

function isBinding(node: ts.Node): node is ts.BindingElement | ts.ImportSpecifier | ts.ImportClause {
  return ts.isBindingElement(node) || ts.isImportSpecifier(node) || ts.isImportClause(node);
}
