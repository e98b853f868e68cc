// How a global is called in a file: by its name, unless the file gives that name to something else.

import { walk } from '../../src/syntax/parse.js';
import { ts } from '../../src/typescript.js';

export function globalName(node: ts.Node, name: 'fetch' | 'Response'): string {
  let isTaken = false;
  walk(node.getSourceFile(), (current) => {
    if (ts.isIdentifier(current) && current.text === name) isTaken ||= isDeclared(current) && !isSyncFetch(current);
  });
  return isTaken ? `globalThis.${name}` : name;
}

function isDeclared(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isFunctionDeclaration(parent))
    return parent.name === name;
  if (ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent)) return parent.name === name;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent)) return parent.name === name;
  return ts.isImportClause(parent) || ts.isNamespaceImport(parent) || ts.isImportEqualsDeclaration(parent);
}

/** The name of what is replaced: its import goes, or what it stands for can be awaited just as well. */
function isSyncFetch(name: ts.Identifier): boolean {
  const statement = ts.findAncestor(name, ts.isStatement);
  return /['"](?:@ardatan\/)?sync-fetch['"]\)?;?$/.test(statement?.getText() ?? '');
}
