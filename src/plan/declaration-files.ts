// What a declaration file that somebody wrote promises of a function: the same name there, with its return type.
import type { References } from '../reach/call-graph.js';
import { isMemberName } from '../reach/declaration.js';
import type { Name } from '../reach/words.js';
import { declaresPromise } from '../syntax/async-form.js';
import { rangeOf } from '../syntax/nodes.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import { isDeclarationFile } from '../workspace/declarations.js';
import type { TypeWrap } from './signatures.js';
import type { ClosureInput } from './upwards.js';

/** The return types of all that goes by the names of a function in these files. */
export function promisedInDeclarations(references: References, files: readonly ts.SourceFile[]): TypeWrap[] {
  const names = new Set(references.names.map(qualified));
  const isDefault = references.exports.length > 0;
  return files.flatMap((tree) => {
    const exported = isDefault ? defaultNameOf(tree) : undefined;
    const found: TypeWrap[] = [];
    walk(tree, (node) => {
      const isMeant =
        isDefault && isDefaultFunction(node)
          ? true
          : [...namesIn(node)].some((name) => names.has(name) || name === exported);
      const result = isMeant ? resultOf(node) : undefined;
      if (result === undefined || declaresPromise(result) || ts.isTypePredicateNode(result)) return;
      found.push({ file: tree.fileName, range: rangeOf(result), as: 'Promise' });
    });
    return found;
  });
}

/** A member that a declaration file promises to others than the package. */
export function keptAmong(
  signatures: readonly ts.SignatureDeclaration[],
  { isKept }: Pick<ClosureInput, 'isKept'>,
): ts.Node | undefined {
  return signatures.find((each) => isDeclarationFile(each.getSourceFile().fileName) && isKept(each));
}

/** `Store.read` for a member of a class, else the name alone. */
function qualified(name: Name): string {
  const holder = ts.findAncestor(name, ts.isClassLike);
  const isOfClass = holder !== undefined && isMemberName(name) && name.parent.parent === holder;
  return isOfClass ? `${holder.name?.text ?? nameOfPlace(holder)}.${name.text}` : name.text;
}

/** `exports.Store = class { … }`. */
function nameOfPlace(holder: ts.Node): string {
  const { parent } = holder;
  if (ts.isVariableDeclaration(parent)) return parent.name.getText();
  return ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left) ? parent.left.name.text : '';
}

/** The names under which a declaration may be meant: members of classes by both parts. */
function* namesIn(node: ts.Node): Generator<string> {
  const name = ts.isClassLike(node) ? undefined : ts.getNameOfDeclaration(node as ts.Declaration)?.getText();
  if (name === undefined) return;
  const { parent } = node;
  if (ts.isClassLike(parent)) yield `${parent.name?.text ?? ''}.${name}`;
  else if (ts.isInterfaceDeclaration(parent)) yield `${parent.name.text}.${name}`;
  else if (!ts.isParameter(node)) yield name;
}

/** `export default load`, `export = load`. */
function defaultNameOf(tree: ts.SourceFile): string | undefined {
  const assignment = tree.statements.find(ts.isExportAssignment);
  return assignment?.expression.getText();
}

function isDefaultFunction(node: ts.Node): boolean {
  return (
    ts.isFunctionDeclaration(node) &&
    (ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword) ?? false)
  );
}

function resultOf(node: ts.Node): ts.TypeNode | undefined {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isMethodSignature(node)) return node.type;
  const isSlot = ts.isVariableDeclaration(node) || ts.isPropertySignature(node) || ts.isPropertyDeclaration(node);
  return isSlot && node.type !== undefined && ts.isFunctionTypeNode(node.type) ? node.type.type : undefined;
}
