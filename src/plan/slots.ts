// Where a function is put when it is handed on as a value, and under which name it can be taken out again.
import { identifierAt } from '../reach/declaration.js';
import { rangeOf } from '../syntax/nodes.js';
import type { Trees } from '../syntax/trees.js';
import type { Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';

/** `table[name]`, `Object.values(table)`: takes a member without saying its name. */
export const takesByKey = /[\w$)\]]\[\s*[\p{ID_Start}$_][\p{ID_Continue}$.]*\s*\]|\bObject\.(?:values|entries)\b/u;

/** `table.load`, `'load'`, `{ load }`, `{ load: read }`, `{ load = read }`: not the key of what is only written, as in `{ load: 'x' }`. */
export function takesByName(slot: string): RegExp {
  const name = slot.replace('#', '').replaceAll('$', '\\$');
  const member = `\\.\\s*#?${name}(?![\\p{ID_Continue}$])|(['"\`])${name}\\1`;
  const pattern = `[{,]\\s*${name}\\s*(?:[,}=]|:\\s*[\\p{ID_Start}$_{[])`;
  return new RegExp(`${member}|${pattern}`, 'u');
}

/** The name of the member that holds the value: whoever takes it by name has to write it. */
export function slotOf(node: ts.Node): string | undefined {
  const { parent } = node;
  if (isChosen(parent)) return slotOf(parent);
  if (ts.isMethodDeclaration(node) || ts.isShorthandPropertyAssignment(parent)) return nameText(node);
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return nameText(parent);
  const isStored = ts.isBinaryExpression(parent) && parent.right === node && ts.isPropertyAccessExpression(parent.left);
  return isStored ? (parent.left as ts.PropertyAccessExpression).name.text : undefined;
}

function nameText(node: ts.Node): string | undefined {
  const name = ts.isIdentifier(node) ? node : (node as ts.NamedDeclaration).name;
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : undefined;
}

/** The value of a member of an object: nobody but the object's type says who calls it. */
export function isMemberValue(node: ts.Node): boolean {
  if (ts.isMethodDeclaration(node)) return ts.isObjectLiteralExpression(node.parent);
  return ts.isPropertyAssignment(node.parent) || ts.isShorthandPropertyAssignment(node.parent);
}

export function isArgument(node: ts.Node): boolean {
  const { parent } = node;
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== node;
}

interface PlacesInput {
  readonly oracle: Oracle;
  readonly trees: Trees;
}

/** A variable that is declared in a function: nobody outside of its file can name it. */
export function isInLocalVariable(node: ts.Node, { oracle, trees }: PlacesInput): boolean {
  const name = variableOf(node);
  if (name === undefined) return false;
  const { fileName } = node.getSourceFile();
  const declared = oracle.definitionsOf(fileName, rangeOf(name)) ?? [];
  const isLocal = (at: number): boolean =>
    ts.findAncestor(identifierAt(trees.of(fileName), at)?.parent, ts.isFunctionLike) !== undefined;
  return declared.length > 0 && declared.every(({ file, at }) => file === fileName && isLocal(at));
}

/** `load` in `const load = () => …`, `load = () => …` and `load = given ?? (() => …)`. */
function variableOf(node: ts.Node): ts.Identifier | undefined {
  const { parent } = node;
  if (isChosen(parent)) return variableOf(parent);
  const isAssigned =
    ts.isBinaryExpression(parent) && parent.right === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  const name = ts.isVariableDeclaration(parent) ? parent.name : isAssigned ? parent.left : undefined;
  return name !== undefined && ts.isIdentifier(name) ? name : undefined;
}

/** An expression that may give one of its parts as it is, whatever it says of its type. */
function isChosen(node: ts.Node): boolean {
  const kind = ts.isBinaryExpression(node) ? node.operatorToken.kind : undefined;
  const isEither = kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken;
  const isSame = ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node);
  const isTyped = ts.isAsExpression(node) || ts.isSatisfiesExpression(node);
  return isEither || isSame || isTyped || ts.isConditionalExpression(node);
}
