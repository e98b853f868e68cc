// What is generated: the shapes of programs, tied together from all families of the grammar.
import * as fc from 'fast-check';
import { assignmentForms } from './assignments.js';
import { barrierForms } from './barriers.js';
import { callbackForms, closureForms } from './callbacks.js';
import { expressionForms, simple } from './expressions.js';
import { kinds } from './functions.js';
import {
  type Expression,
  type Grammar,
  type Statement,
  type Tie,
  type Type,
  types,
  type Weighted,
  weighted,
} from './grammar.js';
import type { FileShape } from './modules.js';
import { calledReference, referenceForms } from './references.js';
import { statementForms } from './statements.js';

export interface FunctionShape {
  readonly kind: number;
  readonly file: number;
  readonly type: Type;
  readonly isAsync: boolean;
  /** Whether main catches what it throws. */
  readonly isGuarded: boolean;
  readonly body: readonly Statement[];
  readonly result: Readonly<Record<Type, Expression>>;
}

export interface ProgramShape {
  readonly functions: readonly FunctionShape[];
  readonly files: readonly FileShape[];
  readonly isMainAsync: boolean;
  /** A value that a file computes while it is loaded. */
  readonly constant: { readonly file: number; readonly value: Expression } | undefined;
}

const depth = fc.createDepthIdentifier();

/** fast-check wants whole numbers. */
function scaled<Value>(forms: readonly Weighted<Value>[]): { weight: number; arbitrary: fc.Arbitrary<Value> }[] {
  return forms.map(({ weight, arbitrary }) => ({ weight: Math.round(weight * 10), arbitrary }));
}

const grammar = fc.letrec<Record<keyof Grammar, unknown>>((loose) => {
  const tie = loose as unknown as Tie;
  const [plain, callbacks] = [expressionForms(tie), callbackForms(tie)];
  const limits = { maxDepth: 5, depthIdentifier: depth, depthSize: 'small' } as const;
  const one = (type: Type) =>
    fc.oneof(
      { ...limits, withCrossShrink: true },
      ...scaled([weighted(4, simple(type)), ...plain[type], ...callbacks[type], calledReference(type, tie)]),
    );
  const statements: Weighted<Statement>[] = [
    ...statementForms(tie),
    ...closureForms(tie),
    ...assignmentForms(tie),
    ...referenceForms(tie),
    ...barrierForms(tie),
  ];
  return {
    number: one('number'),
    string: one('string'),
    boolean: one('boolean'),
    list: one('list'),
    any: fc.record({ number: tie('number'), string: tie('string'), boolean: tie('boolean'), list: tie('list') }),
    statement: fc.oneof(limits, ...scaled(statements)),
    block: fc.array(tie('statement'), { maxLength: 3, depthIdentifier: depth }),
  };
}) as { readonly [Name in keyof Grammar]: fc.Arbitrary<Grammar[Name]> };

/** An index into the kinds, by their weights. */
const kindIndex = fc
  .nat({ max: Math.round(kinds.reduce((sum, kind) => sum + kind.weight, 0) * 10) - 1 })
  .map((point) => {
    let end = 0;
    return kinds.findIndex((kind) => {
      end += kind.weight * 10;
      return point < end;
    });
  });

const someFunction: fc.Arbitrary<FunctionShape> = fc.record({
  kind: kindIndex,
  file: fc.nat({ max: 3 }),
  type: fc.constantFrom(...types),
  isAsync: fc.nat({ max: 5 }).map((pick) => pick === 5),
  isGuarded: fc.nat({ max: 5 }).map((pick) => pick < 5),
  body: fc.array(grammar.statement, { maxLength: 4 }),
  result: grammar.any,
});

const fileShape: fc.Arbitrary<FileShape> = fc.record({
  imports: fc.constantFrom('named', 'namespace', 'default', 'renamed'),
  exports: fc.constantFrom('inline', 'list', 'default-object', 'default-first'),
  hasNodePrefix: fc.boolean(),
  loadsInPlace: fc.nat({ max: 4 }).map((pick) => pick === 4),
  layout: fc.constantFrom('plain', 'plain', 'no-semicolons', 'windows'),
  barrel: fc.constantFrom(undefined, undefined, 'all', 'each'),
});

export const programShape: fc.Arbitrary<ProgramShape> = fc.record({
  functions: fc.array(someFunction, { minLength: 1, maxLength: 7 }),
  files: fc.array(fileShape, { minLength: 5, maxLength: 5 }),
  isMainAsync: fc.boolean(),
  constant: fc.option(fc.record({ file: fc.nat({ max: 3 }), value: grammar.number }), { nil: undefined }),
});
