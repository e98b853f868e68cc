// Assignments of every kind, also as bodies without braces: what is read before a wait must not be written after it.
import * as fc from 'fast-check';
import { argument, at, block } from './code.js';
import { type Statement, type Tie, type Weighted, weighted } from './grammar.js';
import type { Scope } from './scope.js';

export function assignmentForms(tie: Tie): Weighted<Statement>[] {
  return [withoutBraces(tie), destructured(tie), intoMembers(tie), logical(tie), countingLoop(tie), swapped(tie)];
}

/** `if (…) total += …` and its kin. */
function withoutBraces(tie: Tie): Weighted<Statement> {
  const kind = fc.constantFrom('if', 'else', 'for', 'while');
  const operator = fc.constantFrom('=', '+=', '-=');
  return weighted(
    2,
    fc.tuple(kind, tie('boolean'), tie('number'), operator).map(
      ([kind, test, value, operator]): Statement =>
        (scope) => {
          const sum = scope.fresh('sum');
          const inside = scope.loop(kind === 'if' || kind === 'else' ? 1 : 2);
          const head = at(test(inside), 'and');
          const assigned = `${sum} ${operator} ${argument(value(inside))};`;
          const lines = {
            if: [`if (${head}) ${assigned}`],
            else: [`if (${head}) ${sum} += 1;`, `else ${assigned}`],
            for: [`for (const step of [1, 2]) ${assigned}`],
            while: [`while (${sum} < 3 && ${head}) ${sum} += 1 + 0 * (${argument(value(inside))});`],
          };
          return [`let ${sum} = 1;`, ...lines[kind], ...shown(scope, sum)];
        },
    ),
  );
}

function shown(scope: Scope, name: string): string[] {
  if (scope.place.isQuiet) return [];
  scope.shows();
  return [`console.log('${scope.unit.name}', ${name});`];
}

function destructured(tie: Tie): Weighted<Statement> {
  return weighted(
    1,
    fc.tuple(tie('number'), tie('string'), fc.boolean()).map(
      ([size, text, isObject]): Statement =>
        (scope) => {
          const [first, last] = [argument(size(scope)), argument(text(scope))];
          const [left, right] = [scope.declare('number', true), scope.declare('string', true)];
          const start = [`let ${left}${scope.typed('number')} = 0;`, `let ${right}${scope.typed('string')} = '';`];
          return isObject
            ? [...start, `({ a: ${left}, b: ${right} } = { a: ${first}, b: ${last} });`]
            : [...start, `[${left}, ${right}] = [${first}, ${last}];`];
        },
    ),
  );
}

/** The target's own parts are evaluated before the value. */
function intoMembers(tie: Tie): Weighted<Statement> {
  const operator = fc.constantFrom('=', '+=', '-=', '*=');
  return weighted(
    2,
    fc.tuple(tie('number'), tie('number'), operator).map(
      ([index, value, operator]): Statement =>
        (scope) => {
          const held = scope.fresh('held');
          const key = at(index(scope), 'multiplicative');
          const lines = [
            `const ${held}${scope.typed('number[]')} = [1, 2];`,
            `${held}[${key} % 2] ${operator} ${argument(value(scope))};`,
          ];
          return [...lines, ...shown(scope, held)];
        },
    ),
  );
}

function logical(tie: Tie): Weighted<Statement> {
  return weighted(
    1,
    fc.tuple(tie('string'), tie('string'), fc.constantFrom('||=', '&&=', '??=')).map(
      ([start, value, operator]): Statement =>
        (scope) => {
          const held = argument(start(scope));
          const given = argument(value(scope));
          const name = scope.declare('string', true);
          return [
            `let ${name}${scope.typed('string')} = ${held};`,
            `${name} ${operator} ${given};`,
            ...shown(scope, name),
          ];
        },
    ),
  );
}

/** Every part of a loop's head waits. */
function countingLoop(tie: Tie): Weighted<Statement> {
  return weighted(
    1,
    fc.tuple(tie('number'), tie('number'), tie('number')).map(
      ([start, step, value]): Statement =>
        (scope) => {
          const inside = scope.loop(3);
          const [index, rounds] = [scope.fresh('index'), scope.fresh('rounds')];
          const head = `let ${index} = ${argument(start(scope))}; ${rounds} < 2; ${index} += ${argument(step(inside))}`;
          const body = [`${rounds} += 1;`, ...shown(inside, `${index} - (${argument(value(inside))})`)];
          return [`let ${rounds} = 0;`, ...block(`for (${head})`, body)];
        },
    ),
  );
}

/** `total = f() + total` and `[a, b] = [b, f()]`: reads on both sides of the wait. */
function swapped(tie: Tie): Weighted<Statement> {
  return weighted(
    1,
    fc.tuple(tie('number'), fc.boolean()).map(
      ([value, isFirst]): Statement =>
        (scope) => {
          const name = scope.declare('number', true);
          const given = at(value(scope), 'multiplicative');
          const sum = isFirst ? `${given} + ${name}` : `${name} + ${given}`;
          return [`let ${name}${scope.typed('number')} = 1;`, `${name} = ${sum};`, ...shown(scope, name)];
        },
    ),
  );
}
