// Places where nobody can wait: default parameters, class fields, executors, revivers.
import * as fc from 'fast-check';
import { argument, arrowBody, block, code } from './code.js';
import { type Expression, type Statement, type Tie, type Weighted, weighted } from './grammar.js';

export function barrierForms(tie: Tie): Weighted<Statement>[] {
  return [defaultParameter(tie), classField(tie), executor(tie)];
}

function defaultParameter(tie: Tie): Weighted<Statement> {
  return weighted(
    0.2,
    tie('number').map(
      (value): Statement =>
        (scope) => {
          const inside = scope.block({ barrier: true }).innerFunction('number');
          const name = scope.fresh('inner');
          const head = `given${scope.typed('number')} = ${argument(value(inside))}`;
          const made = block(`function ${name}(${head})`, ['return given + 1;']);
          return [...made, `const ${scope.declare('number')} = ${name}() + ${name}(2);`];
        },
    ),
  );
}

function classField(tie: Tie): Weighted<Statement> {
  return weighted(
    0.2,
    fc.tuple(tie('number'), fc.boolean()).map(
      ([value, isStatic]): Statement =>
        (scope) => {
          const inside = scope.block({ barrier: true }).innerFunction('number');
          const name = scope.fresh('Box');
          const field = `size = ${argument(value(inside))};`;
          const made = block(`class ${name}`, [isStatic ? `static ${field}` : field]);
          const use = isStatic ? `${name}.size` : `new ${name}().size`;
          return [...made, `const ${scope.declare('number')} = ${use};`];
        },
    ),
  );
}

function executor(tie: Tie): Weighted<Statement> {
  return weighted(
    0.3,
    tie('number').map(
      (value): Statement =>
        (scope) => {
          if (!scope.place.isAsync) return [];
          const inside = scope.inner(undefined, { barrier: true });
          const given = argument(value(inside));
          const type = scope.isTyped ? '<number>' : '';
          return [`const ${scope.declare('number')} = await new Promise${type}((resolve) => resolve(${given}));`];
        },
    ),
  );
}

/** `JSON.stringify` uses what its callback gives. */
export function replacer(tie: Tie): Weighted<Expression> {
  return weighted(
    0.3,
    fc.tuple(tie('string'), tie('string')).map(
      ([text, each]): Expression =>
        (scope) => {
          const inside = scope.inner('string', { barrier: true, weight: scope.place.weight * 2 });
          const body = arrowBody(each(inside));
          const head = scope.isTyped ? '(_key: string, _value: unknown)' : '(_key, _value)';
          return code(`String(JSON.stringify(${argument(text(scope))}, ${head} => ${body}))`, 'call');
        },
    ),
  );
}
