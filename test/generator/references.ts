// Functions that are held under other names, bound, chosen, or reached through an optional chain before they are called.
import * as fc from 'fast-check';
import { argument, at, block, type Code, code } from './code.js';
import { type Expression, type Statement, type Tie, type Type, types, type Weighted, weighted } from './grammar.js';

const small = fc.nat({ max: 11 });

/** Ways to call the function that an expression names. */
const ways: readonly ((held: string, given: string) => Code)[] = [
  (held, given) => code(`(0, ${held})(${given})`, 'call'),
  (held, given) => code(`${held}.call(null, ${given})`, 'call'),
  (held, given) => code(`${held}.apply(null, [${given}])`, 'call'),
  (held, given) => code(`${held}.bind(null)(${given})`, 'call'),
  (held, given) => code(`${held}(...[${given}])`, 'call'),
  (held, given) => code(`${held}?.(${given})`, 'call'),
];

/** Calls through a reference, for one type. */
export function calledReference(type: Type, tie: Tie): Weighted<Expression> {
  return weighted(
    2,
    fc.tuple(small, small, tie('number')).map(
      ([pick, way, value]): Expression =>
        (scope) => {
          const given = argument(value(scope));
          const held = scope.reference(type, pick);
          // In TypeScript spreading and applying ask for tuples.
          const chosen = scope.isTyped ? [0, 1, 3, 5][way % 4]! : way % ways.length;
          return held === undefined ? scope.simple(type, pick) : ways[chosen]!(held, given);
        },
    ),
  );
}

export function referenceForms(tie: Tie): Weighted<Statement>[] {
  return [renamed(tie), assigned(tie), table(tie), listed(tie)];
}

/** `const other = load;` */
function renamed(tie: Tie): Weighted<Statement> {
  return weighted(
    1,
    fc.tuple(fc.constantFrom(...types), small, tie('number')).map(
      ([type, pick, value]): Statement =>
        (scope) => {
          const given = argument(value(scope));
          const held = scope.reference(type, pick);
          if (held === undefined) return [];
          const name = scope.fresh('other');
          return [`const ${name} = ${held};`, `const ${scope.declare(type)} = ${name}(${given});`];
        },
    ),
  );
}

/** `let later; later = load;`, in a function of its own where no type has to be known there. */
function assigned(tie: Tie): Weighted<Statement> {
  return weighted(
    1,
    fc.tuple(fc.constantFrom(...types), small, tie('number')).map(
      ([type, pick, value]): Statement =>
        (scope) => {
          const given = argument(value(scope));
          const held = scope.reference(type, pick);
          if (held === undefined) return [];
          const [name, put] = [scope.fresh('later'), scope.fresh('put')];
          const assignment = `${name} = ${held};`;
          const lines = scope.isTyped ? [assignment] : [`const ${put} = () => {`, `  ${assignment}`, '};', `${put}();`];
          return [`let ${name};`, ...lines, `const ${scope.declare(type)} = ${name}(${given});`];
        },
    ),
  );
}

/** `{ a: load, b: read }[key](n)` through a key that is computed. */
function table(tie: Tie): Weighted<Statement> {
  return weighted(
    1,
    fc.tuple(small, small, tie('boolean'), tie('number')).map(
      ([pick, other, test, value]): Statement =>
        (scope) => {
          const [first, second] = [scope.reference('number', pick), scope.reference('number', other)];
          if (first === undefined || second === undefined) return [];
          const [name, key] = [scope.fresh('table'), scope.fresh('key')];
          const chosen = `${at(test(scope), 'nullish')} ? 'a' : 'b'`;
          const call = `${name}[${key}](${argument(value(scope))})`;
          return [
            `const ${name} = { a: ${first}, b: ${second} };`,
            `const ${key} = ${chosen};`,
            `const ${scope.declare('number')} = ${call};`,
          ];
        },
    ),
  );
}

/** `for (const run of [load, read]) run(n)` */
function listed(tie: Tie): Weighted<Statement> {
  return weighted(
    1,
    fc.tuple(small, small, tie('number')).map(
      ([pick, other, value]): Statement =>
        (scope) => {
          const inside = scope.loop(2);
          const [first, second] = [inside.reference('number', pick), inside.reference('number', other)];
          if (first === undefined || second === undefined) return [];
          const [run, sum] = [scope.fresh('run'), scope.fresh('sum')];
          const call = `${sum} = ${sum} + ${run}(${argument(value(inside))});`;
          return [`let ${sum} = 0;`, ...block(`for (const ${run} of [${first}, ${second}])`, [call])];
        },
    ),
  );
}
