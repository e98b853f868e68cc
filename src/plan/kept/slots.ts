// Places that keep a value once it is made: a variable, a private field, an entry of a Map, an entry of an object.
import escapeRegExp from 'escape-string-regexp';
import { isAssignmentOperator } from '../../syntax/assignments.js';
import { ts } from '../../typescript.js';

export interface Slot {
  /** The variable or field; for an entry, that of its Map or object. */
  readonly holder: ts.Expression;
  readonly kind: 'value' | 'map' | 'object';
  isRead(node: ts.Expression): boolean;
  /** What an expression puts there. */
  given(node: ts.Expression): ts.Expression | undefined;
  /** `cache.has(key)`. */
  isAsked(node: ts.Expression): boolean;
  /** Forgets what is kept. */
  forgets(nothing: string): string;
}

/** The place that an expression writes to: `config = …`, `this.#config ??= …`, `cache.set(key, …)`, `cache[key] = …`. */
export function slotWrittenBy(node: ts.Expression): Slot | undefined {
  const bare = stripped(node);
  if (ts.isCallExpression(bare)) return entryOfMap(bare);
  if (!ts.isBinaryExpression(bare) || !isAssignmentOperator(bare.operatorToken.kind)) return undefined;
  return ts.isElementAccessExpression(bare.left) ? entryOfObject(bare.left) : variable(bare.left);
}

/** Without what says nothing to the machine: parentheses, `!`, casts. */
export function stripped(node: ts.Expression): ts.Expression {
  const says = ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node);
  return says ? stripped(node.expression) : node;
}

function variable(target: ts.Expression): Slot | undefined {
  const text = target.getText();
  const isRead = (node: ts.Expression): boolean => stripped(node).getText() === text;
  const isField = ts.isPropertyAccessExpression(target) && /^(?:this|\w+)\.#?\w+$/.test(text);
  if (!ts.isIdentifier(target) && !isField) return undefined;
  return {
    holder: target,
    kind: 'value',
    isRead,
    given: (node) => assigned(node, isRead),
    isAsked: () => false,
    forgets: (nothing) => `${text} = ${nothing}`,
  };
}

function entryOfObject(target: ts.ElementAccessExpression): Slot | undefined {
  const { expression: holder, argumentExpression: key } = target;
  if (!isSteadyKey(key)) return undefined;
  const isRead = (node: ts.Expression): boolean => stripped(node).getText() === target.getText();
  return {
    holder,
    kind: 'object',
    isRead,
    given: (node) => assigned(node, isRead),
    isAsked: (node) => stripped(node).getText() === `${key.getText()} in ${holder.getText()}`,
    forgets: () => `delete ${target.getText()}`,
  };
}

function entryOfMap(write: ts.CallExpression): Slot | undefined {
  const { expression: callee } = write;
  const [key] = write.arguments;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'set') return undefined;
  if (key === undefined || !isSteadyKey(key) || write.arguments.length !== 2) return undefined;
  const holder = callee.expression;
  const calls = (name: string) => (node: ts.Expression) =>
    stripped(node).getText() === `${holder.getText()}.${name}(${key.getText()})`;
  return {
    holder,
    kind: 'map',
    isRead: calls('get'),
    given: (node) => {
      const isWrite = ts.isCallExpression(node) && node.expression.getText() === callee.getText();
      return isWrite && node.arguments[0]?.getText() === key.getText() ? node.arguments[1] : undefined;
    },
    isAsked: calls('has'),
    forgets: () => `${holder.getText()}.delete(${key.getText()})`,
  };
}

function assigned(node: ts.Expression, isTarget: (node: ts.Expression) => boolean): ts.Expression | undefined {
  const isWrite = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isWrite && isTarget(node.left) ? node.right : undefined;
}

/** It means the same later: a text, or a parameter or constant that nobody assigns to. */
function isSteadyKey(key: ts.Expression): boolean {
  if (ts.isStringLiteralLike(key)) return true;
  if (!ts.isIdentifier(key)) return false;
  const name = escapeRegExp(key.text);
  const assigns = new RegExp(`(?<![\\w$.])${name}\\s*(?:[-+*/%&|^?<>]*=(?!=|>)|\\+\\+|--)|(?:\\+\\+|--)${name}\\b`);
  const declares = new RegExp(`\\b(?:const|let|var)\\s+${name}\\s*=`, 'g');
  const { text } = key.getSourceFile();
  return !assigns.test(text.replace(declares, ''));
}
