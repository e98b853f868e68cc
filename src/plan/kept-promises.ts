// A value that is made once and kept: with an await between the look and the writing, a second caller would make it again.
// What is kept is the promise then, and it is forgotten when it fails, as nothing was kept of a failure before.
//
//   if (!this.#stats) {                        if (!this.#stats) {
//     this.#stats = statSync(this.path);         this.#stats = stat(this.path).catch((error) => { … throw error; });
//   }                                          }
//   return this.#stats;                        return this.#stats;
import type { Replacement } from '../model.js';
import { indentOf, lineBreakOf, semicolonOf, stepOf } from '../recipes/collections/layout.js';
import { isFunctionNode } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import { walk } from '../syntax/parse.js';
import type { Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';

/** What takes the place of a call whose value is kept so; undefined for all others. */
export function keptPromise(oracle: Oracle, node: ts.Node, replacement: Replacement): Replacement | undefined {
  const { start, end } = rangeOf(node);
  const isWhole = replacement.range.start === start && replacement.range.end === end;
  if (replacement.form !== 'promise' || !isWhole) return undefined;
  const { parent: assignment } = node;
  if (!ts.isBinaryExpression(assignment) || assignment.right !== node) return undefined;
  const { left, operatorToken, parent: statement } = assignment;
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isExpressionStatement(statement)) return undefined;
  const test = testAround(statement);
  if (test === undefined || !isAskedFor(oracle, test.expression, left, node)) return undefined;
  if (!isReturnedBehind(test, left) || !isSeenNowhereElse(left)) return undefined;
  return { ...replacement, form: 'value', parts: [...replacement.parts, forgetting(left, statement)] };
}

/** `if (…) statement`, with or without braces. */
function testAround(statement: ts.ExpressionStatement): ts.IfStatement | undefined {
  const { parent } = statement;
  const isAlone = ts.isBlock(parent) && parent.statements.length === 1;
  const branch = isAlone ? parent : statement;
  const test = branch.parent;
  const isTest = ts.isIfStatement(test) && test.thenStatement === branch && test.elseStatement === undefined;
  return isTest ? test : undefined;
}

/** Whether nothing that the call can give would have been asked for again: `!x` does so for an empty text. */
function isAskedFor(oracle: Oracle, test: ts.Expression, target: ts.Expression, call: ts.Node): boolean {
  const { any, parts } = oracle.typeOf(call.getSourceFile().fileName, rangeOf(call));
  const name = target.getText();
  if (any || parts.has('undefined') || parts.has('null')) return false;
  if (ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken)
    return test.operand.getText() === name && [...parts].every((part) => part === 'object');
  if (!ts.isBinaryExpression(test) || test.left.getText() !== name) return false;
  const { kind } = test.operatorToken;
  const isStrict = kind === ts.SyntaxKind.EqualsEqualsEqualsToken && test.right.getText() === 'undefined';
  return isStrict || (kind === ts.SyntaxKind.EqualsEqualsToken && /^(?:undefined|null)$/.test(test.right.getText()));
}

/** The value is given to the caller at once, and by no way round: a `try` would no longer hear of a failure. */
function isReturnedBehind(test: ts.IfStatement, target: ts.Expression): boolean {
  const { parent: body } = test;
  if (!ts.isBlock(body) || !isFunctionNode(body.parent)) return false;
  const next = body.statements[body.statements.indexOf(test) + 1];
  return next !== undefined && ts.isReturnStatement(next) && next.expression?.getText() === target.getText();
}

/** A private field or a variable of the module, declared without value and type, that is tested, written and returned once. */
function isSeenNowhereElse(target: ts.Expression): boolean {
  const name = ts.isPropertyAccessExpression(target) ? target.name : target;
  const isField = ts.isPrivateIdentifier(name) && target.getText() === `this.${name.text}`;
  if (!isField && !ts.isIdentifier(target)) return false;
  const scope = isField ? ts.findAncestor(name, ts.isClassLike) : name.getSourceFile();
  const mentions: ts.Node[] = [];
  if (scope !== undefined)
    walk(scope, (node) => {
      if ((ts.isPrivateIdentifier(node) || ts.isIdentifier(node)) && node.text === name.getText()) mentions.push(node);
    });
  const declared = mentions.flatMap(({ parent }) => (isBare(parent) ? [parent] : []));
  return mentions.length === 4 && declared.length === 1;
}

function isBare(node: ts.Node): boolean {
  if (!ts.isPropertyDeclaration(node) && !ts.isVariableDeclaration(node)) return false;
  if (node.initializer !== undefined || node.type !== undefined || ts.getJSDocType(node) !== undefined) return false;
  if (ts.isPropertyDeclaration(node)) return true;
  const statement = node.parent.parent;
  return ts.isVariableStatement(statement) && ts.isSourceFile(statement.parent) && statement.modifiers === undefined;
}

function forgetting(target: ts.Expression, statement: ts.ExpressionStatement): string {
  const [eol, indent, step] = [lineBreakOf(statement), indentOf(statement), stepOf(statement)];
  const end = semicolonOf(statement, statement.expression);
  const lines = [`${step}${target.getText()} = undefined${end}`, `${step}throw error${end}`, '})'];
  return ['.catch((error) => {', ...lines].join(`${eol}${indent}`);
}
