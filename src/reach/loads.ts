// Where a file takes up the whole of other modules: under a name, or where it stands.
import { ts } from '../typescript.js';
import type { WholeModules } from './whole-modules.js';

export interface LoadsInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly whole: WholeModules;
}

/** Files that say the name of another, or lead to it by a path. */
export function mayLoad({ texts, whole }: LoadsInput, module: string): string[] {
  const stem = module.replace(/\.[^./]+$/, '').replace(/\/index$/, '');
  const word = /[\p{ID_Start}$_][\p{ID_Continue}$]*/u.exec(stem.slice(stem.lastIndexOf('/') + 1))?.[0];
  const loaders = whole.loadersOf(module);
  return [...texts].flatMap(([file, text]) =>
    file !== module && ((word !== undefined && text.includes(word)) || loaders.has(file)) ? [file] : [],
  );
}

/** Names that a file gives to whole modules and default exports. */
export function importedNames(tree: ts.SourceFile): ts.Identifier[] {
  const names: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportClause(node) && node.name) names.push(node.name);
    else if (ts.isImportEqualsDeclaration(node)) names.push(node.name);
    else if (
      ts.isVariableDeclaration(node) &&
      ts.isIdentifier(node.name) &&
      node.initializer &&
      /\brequire\(|\bimport\(/.test(node.initializer.getText())
    )
      names.push(node.name);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

/** What tests load modules with gives what `require` gives. */
const loader = /\b(?:require|requireActual|requireInject|requireUncached|importFresh|proxyquire|rewire)\b/;

/** Loads whose value is used where they stand, or put elsewhere than in a constant: `app.use(require('./routes'))`. */
export function loadsInPlace(tree: ts.SourceFile): ts.CallExpression[] {
  const loads: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (isLoad(node) && !ts.isVariableDeclaration(node.parent)) loads.push(node);
    ts.forEachChild(node, visit);
  };
  if (loader.test(tree.text)) visit(tree);
  return loads;
}

function isLoad(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node)) return false;
  const callee = node.expression.getText();
  return loader.test(callee) && !callee.endsWith('.resolve');
}
