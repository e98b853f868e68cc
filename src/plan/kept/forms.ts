// The ways in which a function makes a value only where none is kept, keeps it, and gives it to its caller at once.
import { isGenerator } from '../../syntax/async-form.js';
import { isFunctionNode } from '../../syntax/functions.js';
import { ts } from '../../typescript.js';
import { type Slot, slotWrittenBy, stripped } from './slots.js';

/** What a kept value must not be, or it would be made again; `absent`: it may be anything. */
export type Test = 'falsy' | 'nullish' | 'undefined' | 'null' | 'absent';

export interface Form {
  readonly slot: Slot;
  readonly test: Test;
  /** All that belongs to it. */
  readonly nodes: readonly ts.Node[];
}

/** The form that makes a value by this expression. */
export function formAround(made: ts.Expression): Form | undefined {
  const found = inOneExpression(made) ?? behindItsOwnTest(made) ?? throughVariable(made);
  return found !== undefined && isGivenAtOnce(made) ? found : undefined;
}

/** `return (config ??= load())`, `config ??= load(); return config`, `return config ?? (config = load())`, and with `? :`. */
function inOneExpression(made: ts.Expression): Form | undefined {
  const { parent: write } = made;
  if (!ts.isBinaryExpression(write) || write.right !== made) return undefined;
  const top = outermost(write);
  const own = testOf(write.operatorToken, true);
  const slot = slotWrittenBy(write);
  if (slot === undefined) return undefined;
  if (own !== undefined) {
    if (isReturned(top)) return { slot, test: own, nodes: [top] };
    const next = ts.isExpressionStatement(top.parent) ? neighbour(top.parent, 1) : undefined;
    return next !== undefined && returns(next, slot.isRead) ? { slot, test: own, nodes: [top, next] } : undefined;
  }
  const { parent: choice } = top;
  if (ts.isConditionalExpression(choice)) {
    const asked = slot.isRead(choice.whenTrue) ? presence(choice.condition, slot.isRead, slot) : undefined;
    return asked !== undefined && isReturned(outermost(choice)) ? { slot, test: asked, nodes: [choice] } : undefined;
  }
  if (!ts.isBinaryExpression(choice) || choice.right !== top || !slot.isRead(choice.left)) return undefined;
  const test = testOf(choice.operatorToken, false);
  return test !== undefined && isReturned(outermost(choice)) ? { slot, test, nodes: [choice] } : undefined;
}

/** `if (!config) config = load(); return config`, `if (config) return config; config = load(); return config`. */
function behindItsOwnTest(made: ts.Expression): Form | undefined {
  const write = outermost(made).parent;
  if (!ts.isExpression(write)) return undefined;
  const slot = slotWrittenBy(write);
  if (slot === undefined || slot.given(write) !== made) return undefined;
  const top = outermost(write);
  const statement = top.parent;
  if (ts.isReturnStatement(statement) && slot.kind !== 'map') return guarded(slot, [statement]);
  return ts.isExpressionStatement(statement) ? keptBy(slot, [statement], slot.isRead) : undefined;
}

/** `const text = read(name); texts.set(name, text); return text`. */
function throughVariable(made: ts.Expression): Form | undefined {
  const held = heldBy(made);
  const write = held && neighbour(held.statement, 1);
  if (held === undefined || write === undefined || !ts.isExpressionStatement(write)) return undefined;
  const slot = slotWrittenBy(write.expression);
  const isHeld = (node: ts.Expression): boolean => stripped(node).getText() === held.name;
  const given = slot?.given(write.expression);
  if (slot === undefined || given === undefined || !isHeld(given)) return undefined;
  const nodes = [held.statement, write];
  if (held.choice !== undefined) {
    const next = neighbour(write, 1);
    const test = slot.isRead(held.choice.left) ? testOf(held.choice.operatorToken, false) : undefined;
    const isGiven = next !== undefined && returns(next, isHeld);
    return test !== undefined && isGiven ? { slot, test, nodes: [...nodes, next] } : undefined;
  }
  return keptBy(slot, nodes, (node) => isHeld(node) || slot.isRead(node), held.name);
}

interface Held {
  readonly name: string;
  readonly statement: ts.Statement;
  /** `kept ?? made`. */
  readonly choice: ts.BinaryExpression | undefined;
}

/** The variable that gets the value: `const text = made`, `const text = kept ?? made`, `text = made`. */
function heldBy(made: ts.Expression): Held | undefined {
  const { parent } = made;
  const isChoice = ts.isBinaryExpression(parent) && parent.right === made && testOf(parent.operatorToken, false);
  const value = isChoice ? outermost(parent) : made;
  const holder = value.parent;
  const choice = isChoice ? parent : undefined;
  if (ts.isVariableDeclaration(holder)) {
    const statement = holder.parent.parent;
    if (!ts.isVariableStatement(statement) || !ts.isIdentifier(holder.name)) return undefined;
    if (statement.declarationList.declarations.length > 1 || holder.type !== undefined) return undefined;
    return { name: holder.name.text, statement, choice };
  }
  if (!ts.isBinaryExpression(holder) || !ts.isExpressionStatement(holder.parent) || holder.right !== value)
    return undefined;
  const isWrite = holder.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isIdentifier(holder.left);
  return isWrite ? { name: holder.left.text, statement: holder.parent, choice } : undefined;
}

/** Statements that make and keep, in an `if` or behind one that has returned. */
function keptBy(
  slot: Slot,
  making: readonly ts.Statement[],
  isGiven: (node: ts.Expression) => boolean,
  variable?: string,
): Form | undefined {
  const [first] = making;
  const last = making.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const branch = ts.isBlock(first.parent) && ts.isIfStatement(first.parent.parent) ? first.parent : first;
  const test = branch.parent;
  if (ts.isIfStatement(test)) {
    const isWhole = branch === first || (branch as ts.Block).statements.length === making.length;
    const next = neighbour(test, 1);
    if (!isWhole || test.thenStatement !== branch || test.elseStatement !== undefined) return undefined;
    return next !== undefined && returns(next, isGiven) ? asked(slot, test, next, variable) : undefined;
  }
  const next = neighbour(last, 1);
  return next !== undefined && returns(next, isGiven) ? guarded(slot, [...making, next]) : undefined;
}

/** `if (!kept)`, or `let text = kept; if (!text)`. */
function asked(slot: Slot, test: ts.IfStatement, next: ts.Statement, variable: string | undefined): Form | undefined {
  const own = absence(test.expression, slot.isRead, slot);
  if (own !== undefined) return { slot, test: own, nodes: [test, next] };
  const before = neighbour(test, -1);
  const looked = before && lookedUp(before, slot);
  if (before === undefined || looked === undefined || looked !== variable) return undefined;
  const found = absence(test.expression, (node) => stripped(node).getText() === looked, slot);
  return found === undefined ? undefined : { slot, test: found, nodes: [before, test, next] };
}

/** `if (kept) return kept`, or `const text = kept; if (text) return text`, in front of what makes it. */
function guarded(slot: Slot, making: readonly ts.Statement[]): Form | undefined {
  const guard = making[0] && neighbour(making[0], -1);
  if (guard === undefined || !ts.isIfStatement(guard) || guard.elseStatement !== undefined) return undefined;
  const { thenStatement: then } = guard;
  const leaving = ts.isBlock(then) && then.statements.length === 1 ? then.statements[0] : then;
  if (leaving === undefined) return undefined;
  const own = presence(guard.expression, slot.isRead, slot);
  if (own !== undefined && returns(leaving, slot.isRead)) return { slot, test: own, nodes: [guard, ...making] };
  const before = neighbour(guard, -1);
  const looked = before && lookedUp(before, slot);
  if (before === undefined || looked === undefined) return undefined;
  const isLooked = (node: ts.Expression): boolean => stripped(node).getText() === looked;
  const test = presence(guard.expression, isLooked, slot);
  return test !== undefined && returns(leaving, isLooked)
    ? { slot, test, nodes: [before, guard, ...making] }
    : undefined;
}

/** `text` in `const text = texts.get(name)`. */
function lookedUp(statement: ts.Statement, slot: Slot): string | undefined {
  if (!ts.isVariableStatement(statement)) return undefined;
  const [only, ...others] = statement.declarationList.declarations;
  if (only?.initializer === undefined || others.length > 0 || only.type !== undefined) return undefined;
  return slot.isRead(only.initializer) ? only.name.getText() : undefined;
}

type Asks = (node: ts.Expression) => boolean;

function presence(node: ts.Expression, isIt: Asks, slot: Slot): Test | undefined {
  if (isIt(node)) return 'falsy';
  if (slot.isAsked(node)) return 'absent';
  return compared(node, isIt, '!=');
}

function absence(node: ts.Expression, isIt: Asks, slot: Slot): Test | undefined {
  const isNot = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;
  if (isNot) return isIt(node.operand) ? 'falsy' : slot.isAsked(node.operand) ? 'absent' : undefined;
  return compared(node, isIt, '==');
}

function compared(node: ts.Expression, isIt: Asks, equality: '==' | '!='): Test | undefined {
  if (!ts.isBinaryExpression(node) || !isIt(node.left)) return undefined;
  const nothing = node.right.getText();
  const operator = node.operatorToken.getText();
  if (nothing !== 'undefined' && nothing !== 'null') return undefined;
  if (operator === equality) return 'nullish';
  return operator === `${equality}=` ? nothing : undefined;
}

/** What `??=` and `||=`, or `??` and `||`, ask for. */
function testOf({ kind }: ts.BinaryOperatorToken, isAssignment: boolean): Test | undefined {
  const { QuestionQuestionToken, QuestionQuestionEqualsToken, BarBarToken, BarBarEqualsToken } = ts.SyntaxKind;
  if (kind === (isAssignment ? QuestionQuestionEqualsToken : QuestionQuestionToken)) return 'nullish';
  return kind === (isAssignment ? BarBarEqualsToken : BarBarToken) ? 'falsy' : undefined;
}

function returns(statement: ts.Statement, isIt: Asks): boolean {
  return ts.isReturnStatement(statement) && statement.expression !== undefined && isIt(statement.expression);
}

function isReturned(node: ts.Expression): boolean {
  return ts.isReturnStatement(node.parent) || (ts.isArrowFunction(node.parent) && node.parent.body === node);
}

/** By no way round: a `try` would no longer hear of a failure, and a generator waits for what it returns. */
function isGivenAtOnce(made: ts.Node): boolean {
  const around = ts.findAncestor(made, (node) => ts.isTryStatement(node) || isFunctionNode(node));
  return around !== undefined && isFunctionNode(around) && !isGenerator(around);
}

/** A statement of the same list, so many further on. */
function neighbour(statement: ts.Statement, step: number): ts.Statement | undefined {
  const { parent } = statement;
  const isList = ts.isBlock(parent) || ts.isCaseOrDefaultClause(parent);
  return isList ? parent.statements[parent.statements.indexOf(statement) + step] : undefined;
}

function outermost(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node.parent) ? outermost(node.parent) : node;
}
