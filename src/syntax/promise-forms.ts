// What shows by its form alone that a value is a promise. Code without types says so nowhere else.
import { ts } from '../typescript.js';
import { type FunctionNode, isFunctionNode } from './functions.js';
import { walk } from './parse.js';

const reaction = /^(?:then|catch|finally)$/;
const makers = /^Promise\.(?:all|allSettled|any|race|reject|resolve|try)$/;

/** Whether the function ends with a promise wherever it ends: `return load(name).then(parse)`. */
export function givesPromises({ body }: FunctionNode): boolean {
  if (body === undefined) return false;
  if (!ts.isBlock(body)) return isPromiseForm(body);
  const last = body.statements.at(-1);
  const endsThere = last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
  const returned = returnsOf(body);
  return endsThere && returned.length > 0 && returned.every((value) => value !== undefined && isPromiseForm(value));
}

/** `load().then(…)`, or the name of a variable that holds it and is reacted to: a promise before, and after. */
export function isReactedTo(call: ts.Expression): boolean {
  const { parent } = call;
  if (ts.isParenthesizedExpression(parent)) return isReactedTo(parent);
  if (takesReaction(call)) return true;
  const holder = ts.isVariableDeclaration(parent) ? parent.name : assigned(parent, call);
  if (holder === undefined || !ts.isIdentifier(holder)) return false;
  const { text } = holder;
  let isReacted = false;
  walk(ts.findAncestor(parent, isFunctionNode) ?? parent.getSourceFile(), (node) => {
    isReacted ||= ts.isIdentifier(node) && node.text === text && takesReaction(node);
  });
  return isReacted;
}

/** `loading` in `loading = load()`. */
function assigned(node: ts.Node, value: ts.Expression): ts.Expression | undefined {
  const isPlain = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isPlain && node.right === value ? node.left : undefined;
}

function takesReaction(node: ts.Expression): boolean {
  const { parent } = node;
  return (
    ts.isPropertyAccessExpression(parent) &&
    parent.expression === node &&
    reaction.test(parent.name.text) &&
    ts.isCallExpression(parent.parent) &&
    parent.parent.expression === parent
  );
}

function isPromiseForm(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isPromiseForm(node.expression);
  if (ts.isConditionalExpression(node)) return isPromiseForm(node.whenTrue) && isPromiseForm(node.whenFalse);
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Promise';
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return reaction.test(node.expression.name.text) || makers.test(node.expression.getText());
}

function returnsOf(body: ts.Block): (ts.Expression | undefined)[] {
  const found: (ts.Expression | undefined)[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isReturnStatement(node)) found.push(node.expression);
    else if (!ts.isFunctionLike(node)) ts.forEachChild(node, look);
  };
  look(body);
  return found;
}
