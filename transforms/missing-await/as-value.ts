// A promise where its value is meant: conditions, operators, members, loops, arguments that take anything.
import { type Ask, type Idiom, keep, promise, type TypePart } from '../../src/api.js';
import { rangeOf } from '../../src/syntax/nodes.js';
import { ts } from '../../src/typescript.js';
import { isFresh, isMadeAsPromise, isPromise, isTyped } from './facts.js';

/** All that it can be told by. */
export const asValue = valueIdiom((node, ask) => isUsedCertainly(node, ask) || isUsedPerhaps(node, ask));

/** Without what may be meant for a promise: an argument that can be anything. */
export const certainlyAsValue = valueIdiom(isUsedCertainly);

function valueIdiom(isUsed: (node: ts.Expression, ask: Ask) => boolean): Idiom {
  return {
    api: 'idiom#promise-as-value',
    kind: 'missing-await',
    why: 'A promise stands here where its value is meant.',
    instead: '`await`',
    hint: /\(/,
    syntax: ['CallExpression', 'Identifier', 'PropertyAccessExpression'],
    match: (node, ask) => {
      if (!ts.isExpression(node) || !isUsed(node, ask)) return undefined;
      return { range: rangeOf(node), covers: [], proposal: promise(node, [keep(node)]), anchor: node };
    },
  };
}

// What kind of place it is costs nothing to see; what stands there is asked last.
function isUsedCertainly(node: ts.Expression, ask: Ask): boolean {
  const outer = outermost(node);
  const { parent } = outer;
  if (isOperand(parent, outer) || isIterated(parent, outer)) return isPromise(node, ask) && isMadeAsPromise(node);
  if (isComparedWith(parent, outer))
    return isPromise(node, ask) && isFresh(node) && !isPromise(otherSide(parent, outer), ask);
  if (isReadFrom(parent, outer)) return isPromise(node, ask) && ask.typeOf(parent as ts.Expression).any;
  if (!isGivenFor(parent, outer)) return false;
  if (isCondition(parent)) return isPromise(node, ask) && isFresh(node);
  return isFresh(node) && isPromise(node, ask) && takesNoPromise(outer, ask);
}

function isUsedPerhaps(node: ts.Expression, ask: Ask): boolean {
  const outer = outermost(node);
  const { parent } = outer;
  if (isStoredAsAnything(parent, outer)) return isFresh(node) && isPromise(node, ask) && takesAny(outer, ask);
  if (!isArgument(parent, outer) || !isFresh(node) || isMadeByHand(node)) return false;
  return isPromise(node, ask) && takesAnything(parent, outer, ask);
}

/** `Promise.resolve()` is written where a promise is wanted. */
function isMadeByHand(node: ts.Expression): boolean {
  return ts.isCallExpression(node) && /^Promise\s*\./.test(node.expression.getText());
}

/** `(p as any)`, `(p)`: the promise is the same. */
function outermost(node: ts.Expression): ts.Expression {
  const { parent } = node;
  const isWrapper =
    ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isSatisfiesExpression(parent);
  return isWrapper ? outermost(parent) : node;
}

function isOperand(parent: ts.Node, node: ts.Node): boolean {
  if (
    ts.isIfStatement(parent) ||
    ts.isWhileStatement(parent) ||
    ts.isDoStatement(parent) ||
    ts.isSwitchStatement(parent)
  )
    return parent.expression === node;
  if (ts.isForStatement(parent) || ts.isConditionalExpression(parent)) return parent.condition === node;
  if (ts.isPrefixUnaryExpression(parent) || ts.isTemplateSpan(parent) || ts.isCaseClause(parent)) return true;
  return ts.isBinaryExpression(parent) && isOperandOf(parent, node);
}

function isOperandOf({ left, operatorToken }: ts.BinaryExpression, node: ts.Node): boolean {
  const { kind } = operatorToken;
  if (choices.includes(ts.SyntaxKind[kind])) return left === node;
  return kind === ts.SyntaxKind.InKeyword ? left !== node : calculations.includes(ts.SyntaxKind[kind]);
}

const choices = ['AmpersandAmpersandToken', 'BarBarToken', 'QuestionQuestionToken'];
const calculations = [
  'PlusToken',
  'MinusToken',
  'AsteriskToken',
  'SlashToken',
  'PercentToken',
  'AsteriskAsteriskToken',
  'LessThanToken',
  'GreaterThanToken',
  'LessThanEqualsToken',
  'GreaterThanEqualsToken',
  'PlusEqualsToken',
  'MinusEqualsToken',
];

const comparisons = [
  'EqualsEqualsToken',
  'EqualsEqualsEqualsToken',
  'ExclamationEqualsToken',
  'ExclamationEqualsEqualsToken',
];

function isComparedWith(parent: ts.Node, node: ts.Node): parent is ts.BinaryExpression {
  if (!ts.isBinaryExpression(parent) || (parent.left !== node && parent.right !== node)) return false;
  return comparisons.includes(ts.SyntaxKind[parent.operatorToken.kind]);
}

function otherSide({ left, right }: ts.BinaryExpression, node: ts.Node): ts.Expression {
  return left === node ? right : left;
}

function isIterated(parent: ts.Node, node: ts.Node): boolean {
  if (ts.isForOfStatement(parent)) return parent.expression === node && parent.awaitModifier === undefined;
  return ts.isSpreadElement(parent) || ts.isSpreadAssignment(parent);
}

function isReadFrom(parent: ts.Node, node: ts.Node): boolean {
  return (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) && parent.expression === node;
}

/** A variable, a property or a result is made of it. */
function isGivenFor(parent: ts.Node, node: ts.Node): boolean {
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node && parent.type !== undefined;
  if (ts.isBinaryExpression(parent))
    return parent.right === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (ts.isArrowFunction(parent)) return parent.body === node;
  return ts.isPropertyAssignment(parent) || ts.isReturnStatement(parent);
}

/** `if ((user = find()))`. */
function isCondition(assignment: ts.Node): boolean {
  if (!ts.isBinaryExpression(assignment)) return false;
  const outer = outermost(assignment);
  return isOperand(outer.parent, outer);
}

/** Something else is declared to stand here; what is `void` takes no notice. */
function takesNoPromise(node: ts.Expression, ask: Ask): boolean {
  const { any, parts } = ask.expectedAt(node);
  const others = [...parts].filter((part) => part !== 'undefined' && part !== 'null');
  return !any && others.length > 0 && others.every((part) => plain.has(part));
}

const plain: ReadonlySet<TypePart> = new Set<TypePart>(['string', 'number', 'bigint', 'boolean']);

/** `settings[name] = load()`, where the object says nothing of what it holds: whoever reads it expects a value. */
function isStoredAsAnything(parent: ts.Node, node: ts.Node): boolean {
  if (!ts.isBinaryExpression(parent) || parent.right !== node) return false;
  return (
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    isTyped(parent) &&
    ts.isElementAccessExpression(parent.left)
  );
}

function takesAny(node: ts.Expression, ask: Ask): boolean {
  const { any, parts } = ask.expectedAt(node);
  return any && parts.size === 0;
}

function isArgument(parent: ts.Node, node: ts.Node): parent is ts.CallExpression | ts.NewExpression {
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== node;
}

/** Says by its name that it deals with promises, keeps or looks at anything: `isPromise(p)`, `jobs.push(p)`, `expect(p)`. */
const looks =
  /promise|thenable|inspect|^(?:push|unshift|add|set|expect|assert|should|spy|stub|resolve|reject|returns|resolves|call|apply|bind|cb|callback|done|next)$/i;

function takesAnything(call: ts.CallExpression | ts.NewExpression, node: ts.Expression, ask: Ask): boolean {
  const { expression } = call;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  if (looks.test(name)) return false;
  const { any, parts } = ask.expectedAt(node);
  return any ? parts.size === 0 : parts.size > 0 && !parts.has('thenable');
}
