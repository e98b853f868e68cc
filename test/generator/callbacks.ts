// Functions inside of functions: array callbacks, comparators, functions handed on, closures, timers and promises.
import * as fc from 'fast-check';
import { argument, arrowBody, at, block, code, indented, primary } from './code.js';
import {
  type Expression,
  type Forms,
  type Statement,
  type Tie,
  type Type,
  type Weighted,
  weighted,
  written,
} from './grammar.js';
import type { Scope } from './scope.js';

const small = fc.nat({ max: 11 });
type CallbackForm = 'short' | 'block' | 'function' | 'reference';
const form = fc.constantFrom<CallbackForm>('short', 'block', 'function', 'reference');

interface Callback {
  readonly form: CallbackForm;
  readonly body: readonly Statement[];
  readonly result: Expression;
  readonly pick: number;
}

function callback(type: Type, tie: Tie): fc.Arbitrary<Callback> {
  return fc.record({ form, body: tie('block'), result: tie(type) as fc.Arbitrary<Expression>, pick: small });
}

/** A function of one value; by reference where a fitting function is at hand. */
function functionText(scope: Scope, given: Type, gives: Type, { form, body, result, pick }: Callback): string {
  const reference = form === 'reference' && given === 'number' ? scope.reference(gives, pick) : undefined;
  if (reference !== undefined) return reference;
  const inside = form === 'function' ? scope.innerFunction(gives) : scope.inner(gives);
  const parameter = inside.declare(given);
  const head = `${parameter}${scope.typed(given)}`;
  if (form === 'short') return `(${head}) => ${arrowBody(result(inside))}`;
  const lines = [...written(body, inside), `return ${at(result(inside), 'comma')};`];
  const [first, last] = form === 'function' ? [`function (${head}) {`, '}'] : [`(${head}) => {`, '}'];
  return [first, ...indented(lines), last].join('\n');
}

/** `receiver.method(callback)` */
function method(
  tie: Tie,
  [given, gives]: readonly [Type, Type],
  write: (receiver: string, callback: string) => string,
): Weighted<Expression> {
  const receiver =
    given === 'number'
      ? fc.tuple(tie('number')).map(([a]) => numberList(a))
      : (tie('list') as fc.Arbitrary<Expression>);
  return weighted(
    1,
    fc.tuple(receiver, callback(gives, tie)).map(
      ([list, call]): Expression =>
        (scope) => {
          const held = at(list(scope), 'call');
          return code(write(held, functionText(scope.loop(3), given, gives, call)), 'call');
        },
    ),
  );
}

function numberList(first: Expression): Expression {
  return (scope) => primary(`[${argument(first(scope))}, 2]`);
}

export function callbackForms(tie: Tie): Forms {
  return {
    list: [
      method(tie, ['string', 'string'], (list, call) => `${list}.map(${call})`),
      method(tie, ['number', 'string'], (list, call) => `${list}.map(${call})`),
      method(tie, ['string', 'boolean'], (list, call) => `${list}.filter(${call})`),
      method(tie, ['string', 'list'], (list, call) => `${list}.flatMap(${call})`),
      method(tie, ['string', 'string'], (list, call) => `Array.from(${list}, ${call})`),
      sorted(tie),
    ],
    string: [
      method(tie, ['string', 'string'], (list, call) => `${list}.join().replace(/[ab]/g, ${call})`),
      method(tie, ['string', 'boolean'], (list, call) => `String(${list}.find(${call}))`),
    ],
    boolean: [
      method(tie, ['string', 'boolean'], (list, call) => `${list}.some(${call})`),
      method(tie, ['number', 'boolean'], (list, call) => `${list}.every(${call})`),
    ],
    number: [
      method(tie, ['string', 'boolean'], (list, call) => `${list}.findIndex(${call})`),
      reduced(tie),
      handedOn(tie),
    ],
  };
}

function reduced(tie: Tie): Weighted<Expression> {
  return weighted(
    1,
    fc.tuple(tie('list'), tie('number'), tie('number')).map(
      ([list, each, start]): Expression =>
        (scope) => {
          const held = at(list(scope), 'call');
          const inside = scope.loop(3).inner('number');
          const head = `(sum${scope.typed('number')}, ${inside.declare('string', false, 'name')}${scope.typed('string')})`;
          const body = `sum + ${at(each(inside), 'multiplicative')}`;
          return code(`${held}.reduce(${head} => ${body}, ${argument(start(scope))})`, 'call');
        },
    ),
  );
}

/** Nobody can wait in a comparator. */
function sorted(tie: Tie): Weighted<Expression> {
  return weighted(
    1,
    fc.tuple(tie('list'), tie('number'), fc.nat({ max: 3 })).map(
      ([list, by, pick]): Expression =>
        (scope) => {
          const held = argument(list(scope));
          if (pick > 0) return code(`[...${held}].sort()`, 'call');
          const inside = scope.inner('number', { barrier: true, weight: scope.place.weight * 3 });
          const left = inside.declare('string', false, 'left');
          const body = `(${left}${scope.typed('string')}) => ${arrowBody(by(inside))}`;
          return code(`[...${held}].sort(${body})`, 'call');
        },
    ),
  );
}

/** A function of the file's own that takes a function. */
function handedOn(tie: Tie): Weighted<Expression> {
  return weighted(
    1,
    fc.tuple(callback('number', tie), tie('number')).map(
      ([call, given]): Expression =>
        (scope) => {
          const apply = scope.file.higherOrder();
          const handed = functionText(scope.loop(2), 'number', 'number', call);
          return code(`${apply}(${handed}, ${argument(given(scope))})`, 'call');
        },
    ),
  );
}

export function closureForms(tie: Tie): Weighted<Statement>[] {
  return [
    weighted(
      2,
      fc.tuple(fc.constantFrom('declaration', 'arrow'), tie('block'), tie('number'), small).map(
        ([kind, body, result, pick]): Statement =>
          (scope) => {
            const inside = kind === 'arrow' ? scope.loop(2).inner('number') : scope.loop(2).innerFunction('number');
            const parameter = inside.declare('number', false, 'given');
            const lines = [...written(body, inside), `return ${at(result(inside), 'comma')};`];
            const name = scope.fresh('inner');
            const head = `(${parameter}${scope.typed('number')})${scope.typed('number')}`;
            const made =
              kind === 'arrow'
                ? block(`const ${name} = ${head} =>`, lines, '};')
                : block(`function ${name}${head}`, lines);
            const given = scope.simple('number', pick).text;
            const use = `const ${scope.declare('number')} = ${name}(${given}) + ${name}(1);`;
            return [...made, use];
          },
      ),
    ),
    visited(tie),
    listener(tie),
    weighted(
      1,
      tie('block').map(
        (body): Statement =>
          (scope) => {
            if (!scope.place.isAsync) return [];
            scope.spend(1);
            const inside = scope.inner(undefined);
            const given = `resolve(${argument(scope.simple('number', 1))});`;
            const lines = [...guarded(scope, written(body, inside)), given];
            const name = scope.declare('number');
            return [
              `const ${name}${scope.typed('number')} = await new Promise${scope.isTyped ? '<number>' : ''}((resolve) => {`,
              ...indented(['setTimeout(() => {', ...indented(lines), '}, 1);']),
              '});',
            ];
          },
      ),
    ),
    weighted(
      1,
      fc.tuple(tie('number'), tie('number')).map(
        ([first, then]): Statement =>
          (scope) => {
            if (!scope.place.isAsync) return [];
            const start = argument(first(scope));
            const inside = scope.inner('number');
            const head = `(${inside.declare('number', false, 'got')}${scope.typed('number')})`;
            const body = arrowBody(then(inside));
            return [`const ${scope.declare('number')} = await Promise.resolve(${start}).then(${head} => ${body});`];
          },
      ),
    ),
  ];
}

/** A timer's throw would end the process before its promise settles. */
function guarded(scope: Scope, lines: readonly string[]): string[] {
  const name = scope.fresh('error');
  return [...block('try', lines, `} catch (${name}) {`), `  void ${name};`, '}'];
}

/** `forEach` of arrays, sets and maps, in some cases with a return in the middle. */
function visited(tie: Tie): Weighted<Statement> {
  const kind = fc.constantFrom('array', 'set', 'map');
  return weighted(
    2,
    fc.tuple(tie('list'), tie('block'), kind, fc.boolean()).map(
      ([list, body, kind, isEarly]): Statement =>
        (scope) => {
          const held = at(list(scope), kind === 'set' ? 'assignment' : 'call');
          const inside = scope.loop(3).inner(undefined);
          const name = inside.declare('string', false, 'name');
          const early = isEarly ? [`if (${name} === 'one') return;`] : [];
          const receivers = {
            array: held,
            set: `new Set(${held})`,
            map: `new Map(${held}.map((key) => [key, key]))`,
          };
          const head = `${receivers[kind]}.forEach((${name}${scope.typed('string')}) => {`;
          return [head, ...indented([...early, ...written(body, inside)]), '});'];
        },
    ),
  );
}

/** Whoever waits for the event goes on when the listener is done. */
function listener(tie: Tie): Weighted<Statement> {
  return weighted(
    1,
    tie('block').map(
      (body): Statement =>
        (scope) => {
          if (!scope.place.isAsync) return [];
          scope.spend(1);
          const emitter = scope.file.builtin('events', 'EventEmitter');
          const bus = scope.fresh('bus');
          const lines = [...guarded(scope, written(body, scope.inner(undefined))), 'resolve(undefined);'];
          return [
            `const ${bus} = new ${emitter}();`,
            'await new Promise((resolve) => {',
            ...indented([`${bus}.once('go', () => {`, ...indented(lines), '});', `${bus}.emit('go');`]),
            '});',
          ];
        },
    ),
  );
}
