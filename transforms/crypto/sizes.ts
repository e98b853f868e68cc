// How many bytes a call asks for, as far as the source spells it out: a token of 32 bytes takes microseconds.
// Syntax only; what is not spelled out counts as large.

import type { CallView } from '../../src/api.js';
import { ts } from '../../src/typescript.js';

/** Random bytes up to here cost less than the round trip through the thread pool. */
const smallest = 1024;

/** `randomBytes(size)`, without a callback. */
export function drawsManyBytes({ args }: CallView): boolean {
  const [size] = args;
  return args.length === 1 && size !== undefined && !ts.isSpreadElement(size) && !isSmall(sizeOf(size));
}

/** `randomFillSync(buffer, offset, size)`. */
export function fillsManyBytes({ args }: CallView): boolean {
  const [buffer, , size] = args;
  return buffer !== undefined && !isSmall(size && sizeOf(size)) && !isSmall(lengthOf(buffer));
}

function isSmall(bytes: number | undefined): boolean {
  return bytes !== undefined && bytes <= smallest;
}

/** A number, the constant that holds one, or arithmetic on both. */
function sizeOf(node: ts.Expression): number | undefined {
  const value = constantOf(node);
  if (value === undefined) return undefined;
  if (ts.isParenthesizedExpression(value)) return sizeOf(value.expression);
  if (ts.isNumericLiteral(value)) return Number(value.text);
  if (!ts.isBinaryExpression(value)) return undefined;
  const left = sizeOf(value.left);
  const right = sizeOf(value.right);
  if (left === undefined || right === undefined) return undefined;
  const { kind } = value.operatorToken;
  if (kind === ts.SyntaxKind.AsteriskToken) return left * right;
  return kind === ts.SyntaxKind.PlusToken ? left + right : undefined;
}

/** Length of `Buffer.alloc(16)`, `new Uint8Array(16)`, or of a constant that holds one; elements may be larger than bytes. */
function lengthOf(node: ts.Expression): number | undefined {
  const made = constantOf(node);
  const isMade = made && (ts.isCallExpression(made) || ts.isNewExpression(made)) && makesBytes(made.expression);
  const [length] = isMade ? (made.arguments ?? []) : [];
  return length && sizeOf(length);
}

function makesBytes(callee: ts.Expression): boolean {
  return /^(?:Buffer\.alloc(?:Unsafe)?|Uint8Array|Uint16Array|Uint32Array)$/.test(callee.getText());
}

/** The expression itself, or what the constant of this name in the same file was given. */
function constantOf(node: ts.Expression): ts.Expression | undefined {
  if (!ts.isIdentifier(node)) return node;
  for (let scope: ts.Node | undefined = node.parent; scope !== undefined; scope = scope.parent) {
    if (!ts.isBlock(scope) && !ts.isSourceFile(scope)) continue;
    const found = scope.statements.flatMap(declarationsIn).find(({ name }) => name.getText() === node.text);
    if (found !== undefined) return isConstant(found) ? found.initializer : undefined;
  }
  return undefined;
}

function declarationsIn(statement: ts.Statement): readonly ts.VariableDeclaration[] {
  return ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
}

function isConstant(declaration: ts.VariableDeclaration): boolean {
  return (declaration.parent.flags & ts.NodeFlags.Const) !== 0;
}
