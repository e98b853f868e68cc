// Statements: declarations, assignments, branches, loops with calls in their heads, exceptions, early returns.
import * as fc from 'fast-check';
import { writing } from './blocking.js';
import { argument, at, block, indented, statementStart } from './code.js';
import { type Statement, type Tie, type Type, types, type Weighted, weighted, written } from './grammar.js';
import type { Scope } from './scope.js';

const someType = fc.constantFrom(...types);

export function statementForms(tie: Tie): Weighted<Statement>[] {
  return [...plain(tie), ...branches(tie), ...loops(tie), ...exceptions(tie)];
}

function log(scope: Scope, text: string): string {
  scope.shows();
  return `console.log('${scope.unit.name}', ${text});`;
}

function plain(tie: Tie): Weighted<Statement>[] {
  const typed = fc.tuple(someType, tie('any'));
  return [
    weighted(
      5,
      typed.map(
        ([type, any]): Statement =>
          (scope) => {
            if (scope.place.isQuiet) return declared(scope, 'const', type, any[type](scope));
            return [log(scope, argument(any[type](scope)))];
          },
      ),
    ),
    weighted(
      5,
      fc.tuple(typed, fc.boolean()).map(
        ([[type, any], isWritable]): Statement =>
          (scope) =>
            declared(scope, isWritable ? 'let' : 'const', type, any[type](scope)),
      ),
    ),
    weighted(
      3,
      fc.tuple(typed, fc.nat({ max: 5 })).map(
        ([[type, any], pick]): Statement =>
          (scope) => {
            const value = any[type](scope);
            const name = scope.local(type, pick, true);
            const operator = type === 'number' || type === 'string' ? (pick % 2 === 0 ? '+=' : '=') : '=';
            return name === undefined
              ? [statementStart(at(value, 'comma'))]
              : [`${name} ${operator} ${argument(value)};`];
          },
      ),
    ),
    weighted(
      4,
      fc.tuple(tie('number'), fc.constantFrom('+=', '-=', '= total +', '*=')).map(
        ([given, operator]): Statement =>
          (scope) => {
            if (scope.place.isQuiet) return [];
            scope.shows();
            scope.file.needsState();
            const needs = operator === '= total +' ? 'multiplicative' : 'assignment';
            return [`total ${operator} ${at(given(scope), needs)};`, log(scope, 'total')];
          },
      ),
    ),
    weighted(
      2,
      typed.map(
        ([type, any]): Statement =>
          (scope) => [statementStart(at(any[type](scope), 'comma'))],
      ),
    ),
    weighted(
      1,
      writing.map(
        (write): Statement =>
          (scope) => {
            if (scope.place.isQuiet) return [];
            scope.shows();
            return write(scope, scope.unit.name);
          },
      ),
    ),
    weighted(
      1,
      fc.tuple(tie('number'), tie('string')).map(
        ([size, text]): Statement =>
          (scope) => {
            const values = `{ size: ${argument(size(scope))}, text: ${argument(text(scope))} }`;
            const [first, last] = [scope.declare('number'), scope.declare('string')];
            return [`const { size: ${first}, text: ${last} } = ${values};`];
          },
      ),
    ),
    weighted(
      1,
      fc.tuple(tie('list'), tie('string')).map(
        ([list, fallback]): Statement =>
          (scope) => {
            const held = argument(list(scope));
            const other = argument(fallback(scope));
            return [`const [${scope.declare('string')} = ${other}] = ${held};`];
          },
      ),
    ),
  ];
}

function declared(scope: Scope, keyword: string, type: Type, value: Parameters<typeof argument>[0]): string[] {
  const text = argument(value);
  const name = scope.declare(type, keyword === 'let');
  return [`${keyword} ${name}${scope.typed(type)} = ${text};`];
}

function branches(tie: Tie): Weighted<Statement>[] {
  return [
    weighted(
      3,
      fc.tuple(tie('boolean'), tie('block'), tie('block')).map(
        ([test, yes, no]): Statement =>
          (scope) => {
            const head = `if (${at(test(scope), 'comma')})`;
            const otherwise = written(no, scope.block());
            const first = block(head, written(yes, scope.block()), otherwise.length === 0 ? '}' : '} else {');
            return otherwise.length === 0 ? first : [...first, ...indented(otherwise), '}'];
          },
      ),
    ),
    weighted(
      1,
      fc.tuple(tie('number'), tie('number'), tie('block'), tie('block')).map(
        ([on, value, yes, no]): Statement =>
          (scope) => {
            const head = `switch (${at(on(scope), 'comma')})`;
            const first = [
              `case ${at(value(scope), 'comma')}: {`,
              ...indented(written(yes, scope.block())),
              '  break;',
              '}',
            ];
            return block(head, [...first, ...block('default:', written(no, scope.block()))]);
          },
      ),
    ),
    weighted(
      2,
      fc.tuple(tie('boolean'), tie('any')).map(
        ([test, any]): Statement =>
          (scope) => {
            const { returns } = scope.place;
            if (returns === undefined) return [];
            return [`if (${at(test(scope), 'comma')}) return ${at(any[returns](scope), 'assignment')};`];
          },
      ),
    ),
  ];
}

function loops(tie: Tie): Weighted<Statement>[] {
  return [
    weighted(
      2,
      fc.tuple(tie('list'), tie('block')).map(
        ([list, body]): Statement =>
          (scope) => {
            const over = argument(list(scope));
            const inside = scope.loop(3);
            return block(`for (const ${inside.declare('string', false, 'name')} of ${over})`, written(body, inside));
          },
      ),
    ),
    weighted(
      1,
      fc.tuple(tie('number'), tie('block')).map(
        ([limit, body]): Statement =>
          (scope) => {
            const inside = scope.loop(3);
            const index = inside.declare('number', false, 'index');
            const end = `Math.min(2, ${argument(limit(inside))})`;
            return block(`for (let ${index} = 0; ${index} < ${end}; ${index} += 1)`, written(body, inside));
          },
      ),
    ),
    weighted(
      1,
      fc.tuple(tie('boolean'), tie('block'), fc.boolean()).map(
        ([test, body, isDo]): Statement =>
          (scope) => {
            const inside = scope.loop(3);
            const rounds = scope.fresh('rounds');
            const lines = [`${rounds} += 1;`, ...written(body, inside.block())];
            const head = `${rounds} < 2 && ${at(test(inside), 'and')}`;
            const loop = isDo ? block('do', lines, `} while (${head});`) : block(`while (${head})`, lines);
            return [`let ${rounds} = 0;`, ...loop];
          },
      ),
    ),
    weighted(
      1,
      fc.tuple(tie('list'), tie('boolean'), tie('block'), fc.constantFrom('continue', 'break')).map(
        ([list, test, body, jump]): Statement =>
          (scope) => {
            const label = scope.fresh('outer');
            const over = argument(list(scope));
            const inside = scope.loop(6);
            const head = `for (const ${inside.declare('string', false, 'name')} of ${over})`;
            const inner = block('for (const step of [1, 2])', [
              `if (step > 1 && ${at(test(inside), 'equality')}) ${jump} ${label};`,
              ...written(body, inside.block()),
            ]);
            return block(`${label}: ${head}`, inner);
          },
      ),
    ),
  ];
}

function exceptions(tie: Tie): Weighted<Statement>[] {
  return [
    weighted(
      3,
      fc.tuple(tie('block'), tie('block'), fc.boolean()).map(
        ([body, last, hasFinally]): Statement =>
          (scope) => {
            const name = scope.fresh('error');
            const handled = scope.place.isQuiet ? `void ${name};` : log(scope, `String(${name})`);
            const lines = [...block('try', written(body, scope.block()), `} catch (${name}) {`), `  ${handled}`];
            if (!hasFinally) return [...lines, '}'];
            return [...lines, '} finally {', ...indented(written(last, scope.block({ returns: undefined }))), '}'];
          },
      ),
    ),
    weighted(
      1,
      fc.tuple(tie('any'), tie('block')).map(
        ([any, last]): Statement =>
          (scope) => {
            const { returns } = scope.place;
            if (returns === undefined) return [];
            const given = `  return ${at(any[returns](scope), 'comma')};`;
            const test = scope.simple('boolean', 1).text;
            const lines = [
              'try {',
              given,
              '} finally {',
              ...indented(written(last, scope.block({ returns: undefined }))),
              '}',
            ];
            return block(`if (${test})`, lines);
          },
      ),
    ),
    weighted(
      1,
      fc.tuple(tie('boolean'), tie('string')).map(
        ([test, text]): Statement =>
          (scope) => {
            const head = `if (${at(test(scope), 'comma')})`;
            return [`${head} throw new TypeError(${argument(text(scope))});`];
          },
      ),
    ),
  ];
}
