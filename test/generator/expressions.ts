// Expressions: every operator and every place inside of an expression where a call can stand.
import * as fc from 'fast-check';
import { replacer } from './barriers.js';
import { blocking } from './blocking.js';
import { argument, arrowBody, at, code, primary } from './code.js';
import { type Expression, type Forms, type Tie, type Type, type Weighted, weighted } from './grammar.js';

const small = fc.nat({ max: 11 });

/** A local or a literal. */
export function simple(type: Type): fc.Arbitrary<Expression> {
  return small.map((pick) => (scope) => scope.simple(type, pick));
}

/** A call of an earlier function; a local where none fits. */
function called(type: Type, tie: Tie): Weighted<Expression> {
  const call = fc.tuple(small, fc.oneof({ maxDepth: 2 }, simple('number'), tie('number')));
  return weighted(
    12,
    call.map(
      ([pick, given]): Expression =>
        (scope) => {
          const text = argument(given(scope));
          return scope.call(type, pick, text) ?? scope.simple(type, pick);
        },
    ),
  );
}

/** Forms that exist for every type. */
function common<T extends Type>(type: T, tie: Tie): Weighted<Expression>[] {
  const own = tie(type) as fc.Arbitrary<Expression>;
  const two = fc.tuple(own, own);
  return [
    weighted(10, blocking(type)),
    called(type, tie),
    weighted(
      2,
      fc.tuple(tie('boolean'), own, own).map(
        ([test, yes, no]): Expression =>
          (scope) => {
            const text = `${at(test(scope), 'nullish')} ? ${argument(yes(scope))} : ${argument(no(scope))}`;
            return code(text, 'conditional');
          },
      ),
    ),
    weighted(1, infix(two, ' || ', 'or', 'and')),
    weighted(1, infix(two, ' && ', 'and', 'equality')),
    weighted(
      1,
      two.map(
        ([first, last]): Expression =>
          (scope) => {
            const box = `({ key: ${argument(first(scope))} })`;
            return scope.isTyped
              ? primary(`[${argument(first(scope))}, ${argument(last(scope))}][1]!`)
              : code(`${box}?.key ?? ${at(last(scope), 'equality')}`, 'nullish');
          },
      ),
    ),
    weighted(
      1,
      own.map(
        (held): Expression =>
          (scope) =>
            code(`({ held: ${argument(held(scope))} }).held`, 'call'),
      ),
    ),
    weighted(
      1,
      own.map(
        (held): Expression =>
          (scope) => {
            const text = arrowBody(held(scope.inner(type)));
            return code(`(() => ${text})()`, 'call');
          },
      ),
    ),
    weighted(
      1,
      fc.tuple(own, own).map(
        ([first, last]): Expression =>
          (scope) => {
            const text = `(${at(first(scope), 'assignment')}, ${at(last(scope), 'assignment')})`;
            return scope.isTyped ? last(scope) : primary(text);
          },
      ),
    ),
    weighted(
      1,
      fc.tuple(own, small).map(
        ([given, pick]): Expression =>
          (scope) => {
            const name = scope.local(type, pick, true);
            const value = given(scope);
            return name === undefined ? value : code(`${name} = ${argument(value)}`, 'assignment');
          },
      ),
    ),
  ];
}

function infix(
  sides: fc.Arbitrary<readonly [Expression, Expression]>,
  operator: string,
  own: Parameters<typeof code>[1],
  right: Parameters<typeof code>[1],
): fc.Arbitrary<Expression> {
  return sides.map(([left, last]) => (scope) => {
    const before = at(left(scope), own);
    return code(`${before}${operator}${at(last(scope), right)}`, own);
  });
}

function from<const Given extends readonly unknown[]>(
  arbitrary: fc.Arbitrary<Given>,
  write: (...given: Given) => Expression,
): Weighted<Expression> {
  return weighted(
    1,
    arbitrary.map((given) => write(...given)),
  );
}

/** One operand, put into a pattern by its binding. */
function around(
  operand: fc.Arbitrary<Expression>,
  needs: Parameters<typeof code>[1],
  own: Parameters<typeof code>[1],
  pattern: (text: string) => string,
): Weighted<Expression> {
  return weighted(
    1,
    operand.map(
      (inner): Expression =>
        (scope) =>
          code(pattern(at(inner(scope), needs)), own),
    ),
  );
}

function numbers(tie: Tie): Weighted<Expression>[] {
  const number = tie('number');
  const two = fc.tuple(number, number);
  return [
    weighted(2, infix(two, ' + ', 'additive', 'multiplicative')),
    weighted(1, infix(two, ' - ', 'additive', 'multiplicative')),
    weighted(1, infix(two, ' * ', 'multiplicative', 'unary')),
    around(number, 'multiplicative', 'multiplicative', (text) => `${text} % 7`),
    around(number, 'unary', 'unary', (text) => `-${text.startsWith('-') ? `(${text})` : text}`),
    around(number, 'unary', 'unary', (text) => `~${text}`),
    around(number, 'update', 'multiplicative', (text) => `${text} ** 2 % 31`),
    around(tie('string'), 'call', 'call', (text) => `${text}.length`),
    around(tie('list'), 'call', 'call', (text) => `${text}.length`),
    around(tie('string'), 'assignment', 'primary', (text) => `(Number(${text}) || 3)`),
    from(two, (left, right) => (scope) => {
      const first = argument(left(scope));
      return code(`Math.max(${first}, ${argument(right(scope))})`, 'call');
    }),
    from(fc.tuple(tie('string'), tie('string')), (text, part) => (scope) => {
      const whole = at(text(scope), 'call');
      return code(`${whole}.indexOf(${argument(part(scope))})`, 'call');
    }),
    from(fc.tuple(tie('list')), (list) => (scope) => {
      return code(`Math.max(0, ...${at(list(scope), 'assignment')}.map((name) => name.length))`, 'call');
    }),
  ];
}

function strings(tie: Tie): Weighted<Expression>[] {
  const string = tie('string');
  const list = tie('list');
  return [
    weighted(1, infix(fc.tuple(string, string), ' + ', 'additive', 'multiplicative')),
    around(string, 'call', 'call', (text) => `${text}.trim()`),
    around(string, 'call', 'call', (text) => `${text}.trim().toUpperCase()`),
    around(tie('number'), 'assignment', 'call', (text) => `String(${text})`),
    around(tie('number'), 'unary', 'unary', (text) => `typeof ${text}`),
    around(list, 'call', 'call', (text) => `${text}.join('+')`),
    from(fc.tuple(tie('number'), string), (left, right) => (scope) => {
      const first = at(left(scope), 'comma');
      return primary(`\`\${${first}}-\${${at(right(scope), 'comma')}}\``);
    }),
    from(fc.tuple(tie('number'), string), (left, right) => (scope) => {
      const first = at(left(scope), 'comma');
      return primary(`String.raw\`\${${first}}/\${${at(right(scope), 'comma')}}\``);
    }),
    from(fc.tuple(tie('boolean'), string, list), (test, text, rest) => (scope) => {
      const parts = [`a: ${argument(test(scope))}`, `[${argument(text(scope))}]: 1`, `...${argument(rest(scope))}`];
      return code(`JSON.stringify({ ${parts.join(', ')} })`, 'call');
    }),
    from(fc.tuple(list, tie('number')), (names, index) => (scope) => {
      const held = at(names(scope), 'call');
      return code(`${held}[${at(index(scope), 'comma')}] ?? 'none'`, 'nullish');
    }),
  ];
}

function booleans(tie: Tie): Weighted<Expression>[] {
  const two = fc.tuple(tie('number'), tie('number'));
  return [
    weighted(2, infix(two, ' < ', 'relational', 'additive')),
    weighted(1, infix(fc.tuple(tie('string'), tie('string')), ' === ', 'equality', 'relational')),
    around(tie('boolean'), 'unary', 'unary', (text) => `!${text}`),
    around(tie('list'), 'assignment', 'call', (text) => `Array.isArray(${text})`),
    from(fc.tuple(tie('string'), tie('string')), (text, part) => (scope) => {
      const whole = at(text(scope), 'call');
      return code(`${whole}.includes(${argument(part(scope))})`, 'call');
    }),
    from(fc.tuple(tie('string'), tie('list')), (key, names) => (scope) => {
      const first = at(key(scope), 'relational');
      // In the head of a `for`, `in` without parentheses would begin another kind of loop.
      return code(`(${first} in { ...${argument(names(scope))} })`, 'primary');
    }),
  ];
}

function lists(tie: Tie): Weighted<Expression>[] {
  const two = fc.tuple(tie('list'), tie('string'));
  return [
    from(two, (list, text) => (scope) => {
      const first = argument(list(scope));
      return primary(`[...${first}, ${argument(text(scope))}]`);
    }),
    from(fc.tuple(tie('list'), tie('list')), (left, right) => (scope) => {
      const first = at(left(scope), 'call');
      return code(`${first}.concat(${argument(right(scope))})`, 'call');
    }),
    from(fc.tuple(tie('list'), tie('number')), (list, end) => (scope) => {
      const first = at(list(scope), 'call');
      return code(`${first}.slice(0, ${argument(end(scope))})`, 'call');
    }),
    from(two, (list, text) => (scope) => {
      const parts = `{ ...${argument(list(scope))}, last: ${argument(text(scope))} }`;
      return code(`Object.keys(${parts})`, 'call');
    }),
  ];
}

export function expressionForms(tie: Tie): Forms {
  return {
    number: [...common('number', tie), ...numbers(tie)],
    string: [...common('string', tie), ...strings(tie), replacer(tie)],
    boolean: [...common('boolean', tie), ...booleans(tie)],
    list: [...common('list', tie), ...lists(tie)],
  };
}
