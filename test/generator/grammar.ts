// The words of the grammar: four types of values, and generated code as functions that write it into a scope.
import type * as fc from 'fast-check';
import type { Code } from './code.js';
import type { Scope } from './scope.js';

export type Type = 'number' | 'string' | 'boolean' | 'list';

export const types: readonly Type[] = ['number', 'string', 'boolean', 'list'];

export const typeNames: Readonly<Record<Type, string>> = {
  number: 'number',
  string: 'string',
  boolean: 'boolean',
  list: 'string[]',
};

/** An expression that is written when its surroundings are known. */
export type Expression = (scope: Scope) => Code;

/** A statement; gives its lines, without indentation. */
export type Statement = (scope: Scope) => string[];

/** What the families of forms are tied together with. */
export interface Grammar {
  readonly number: Expression;
  readonly string: Expression;
  readonly boolean: Expression;
  readonly list: Expression;
  readonly any: Readonly<Record<Type, Expression>>;
  readonly statement: Statement;
  readonly block: readonly Statement[];
}

export type Tie = <Name extends keyof Grammar>(name: Name) => fc.Arbitrary<Grammar[Name]>;

export interface Weighted<Value> {
  readonly weight: number;
  readonly arbitrary: fc.Arbitrary<Value>;
}

export type Forms = Readonly<Record<Type, readonly Weighted<Expression>[]>>;

export function weighted<Value>(weight: number, arbitrary: fc.Arbitrary<Value>): Weighted<Value> {
  return { weight, arbitrary };
}

/** Writes statements one after the other into one scope. */
export function written(statements: readonly Statement[], scope: Scope): string[] {
  return statements.flatMap((statement) => statement(scope));
}
