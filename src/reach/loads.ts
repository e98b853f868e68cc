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

export interface Loads {
  /** Names that the file gives to whole modules and default exports. */
  readonly names: readonly ts.Identifier[];
  /** Loads whose value is used where they stand, or put elsewhere than in a constant: `app.use(require('./routes'))`. */
  readonly inPlace: readonly ts.CallExpression[];
}

const known = new WeakMap<ts.SourceFile, Loads>();

export function loadsOf(tree: ts.SourceFile): Loads {
  const found = known.get(tree) ?? readLoads(tree);
  known.set(tree, found);
  return found;
}

/** What tests load modules with gives what `require` gives. */
const loader = /\b(?:require|requireActual|requireInject|requireUncached|importFresh|proxyquire|rewire)\b/;

function readLoads(tree: ts.SourceFile): Loads {
  const names: ts.Identifier[] = [];
  const inPlace: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    const name = nameOfWhole(node);
    if (name !== undefined) names.push(name);
    if (isLoad(node) && !ts.isVariableDeclaration(node.parent)) inPlace.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { names, inPlace };
}

function nameOfWhole(node: ts.Node): ts.Identifier | undefined {
  if (ts.isImportClause(node) || ts.isImportEqualsDeclaration(node)) return node.name;
  if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) return undefined;
  return /\brequire\(|\bimport\(/.test(node.initializer.getText()) ? node.name : undefined;
}

function isLoad(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node)) return false;
  const callee = node.expression.getText();
  return loader.test(callee) && !callee.endsWith('.resolve');
}
