// Makes the helper modules that stand for methods with callbacks: one function each, written once for all languages.
import type { HelperModule } from '../../api.js';

export interface InOrder {
  /** File name without extension. */
  readonly module: string;
  readonly exported: string;
  /** One line: what the function stands for. */
  readonly doc: string;
  /** Type parameters. */
  readonly generics: string;
  /** Signatures that stand before the implementation's own. */
  readonly overloads?: string;
  /** Name and type of each; a name may begin with `...` or end with `?`. */
  readonly parameters: readonly (readonly [name: string, type: string])[];
  readonly returns: string;
  /** The function's statements. */
  body(typed: Typed): string;
}

/** What the types in a body become: nothing, in JavaScript. */
export interface Typed {
  /** An assertion. */
  as(type: string): string;
  /** An annotation. */
  is(type: string): string;
  /** Type arguments. */
  of(type: string): string;
}

const typescript: Typed = { as: (type) => ` as ${type}`, is: (type) => `: ${type}`, of: (type) => `<${type}>` };
const javascript: Typed = { as: () => '', is: () => '', of: () => '' };

/** The callback of most array methods. */
export const visit = (result: string): readonly [string, string] => [
  'callback',
  `(item: Item, index: number, items: Item[]) => ${result}`,
];
export const items = ['items', 'readonly Item[]'] as const;
export const self = ['self?', 'unknown'] as const;

/** Calls the callback as the method does. */
export const called = ({ as }: Typed): string =>
  `callback.call(self, items[index]${as('Item')}, index, items${as('Item[]')})`;

export function inOrder(method: InOrder): HelperModule {
  const { module, exported } = method;
  return {
    name: module,
    texts: {
      ts: typedText(method),
      esm: untypedText(method, 'export '),
      cjs: `'use strict';\n\n${untypedText(method, '')}\nmodule.exports = { ${exported} };\n`,
    },
  };
}

function typedText(method: InOrder): string {
  // No comma may follow a rest parameter.
  const lines = method.parameters.map(([name, type]) => `  ${name}: ${type}${name.startsWith('...') ? '' : ','}\n`);
  const head = `export async function ${method.exported}${method.generics}(\n${lines.join('')}): ${method.returns} {`;
  return `${comment(method)}${method.overloads ?? ''}${head}\n${method.body(typescript)}}\n`;
}

function untypedText(method: InOrder, before: string): string {
  const names = method.parameters.map(([name]) => name.replace('?', '')).join(', ');
  return `${comment(method)}${before}async function ${method.exported}(${names}) {\n${method.body(javascript)}}\n`;
}

function comment({ doc }: InOrder): string {
  return `/** ${doc} */\n`;
}
