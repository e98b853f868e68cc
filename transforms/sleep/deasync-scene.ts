// The statements around a deasync loop: declarations, the call that starts the work, the loop, and what follows it.
// Syntax only.

import { hasEffects } from '../../src/syntax/placement.js';
import { ts } from '../../src/typescript.js';
import { listAround, usedOutside } from './lead.js';

export interface Scene {
  readonly loop: ts.Statement;
  readonly flag: string;
  /** The call that starts the work, right before the loop. */
  readonly work: ts.CallExpression;
  /** Declarations right before the work, in their order. */
  readonly declared: readonly ts.VariableStatement[];
  /** Right behind the loop. */
  readonly next: ts.Statement | undefined;
}

/** Undefined when the flag is no variable of its own beside the loop. */
export function sceneOf(loop: ts.Statement, flag: string): Scene | undefined {
  const siblings = listAround(loop) ?? [];
  const at = siblings.indexOf(loop);
  const start = siblings[at - 1];
  if (!start || !ts.isExpressionStatement(start) || !ts.isCallExpression(start.expression)) return undefined;
  const declared: ts.VariableStatement[] = [];
  for (let index = at - 2; index >= 0; index--) {
    const statement = siblings[index];
    if (!statement || !ts.isVariableStatement(statement)) break;
    declared.unshift(statement);
  }
  const declaration = declarationIn(declared, flag);
  const range = { start: declared[0]?.getStart() ?? 0, end: loop.getEnd() };
  if (!declaration || usedOutside(declaration, range)) return undefined;
  return { loop, flag, work: start.expression, declared, next: siblings[at + 1] };
}

export function declarationIn(
  statements: readonly ts.VariableStatement[],
  name: string | undefined,
): ts.VariableDeclaration | undefined {
  return statements.flatMap(declarationsOf).find((entry) => entry.name.getText() === name);
}

export function declarationsOf({ declarationList }: ts.VariableStatement): readonly ts.VariableDeclaration[] {
  return [...declarationList.declarations];
}

/** The last declarations that declare nothing but these names, and compute nothing. */
export function trailing(
  declared: readonly ts.VariableStatement[],
  names: ReadonlySet<string | undefined>,
): readonly ts.VariableStatement[] {
  const isOwn = (entry: ts.VariableDeclaration): boolean =>
    names.has(entry.name.getText()) && !(entry.initializer && hasEffects(entry.initializer));
  const foreign = declared.findLastIndex((statement) => !declarationsOf(statement).every(isOwn));
  return declared.slice(foreign + 1);
}

/** `if (error) throw error`. */
export function throwsError(statement: ts.Statement, name: string): boolean {
  if (!ts.isIfStatement(statement) || statement.elseStatement || statement.expression.getText() !== name) return false;
  const then = statement.thenStatement;
  const [only, ...others] = ts.isBlock(then) ? then.statements : [then];
  if (!only || others.length > 0 || !ts.isThrowStatement(only)) return false;
  return only.expression.getText() === name;
}
