// `reduce` and `reduceRight` whose callback may wait.
import type { HelperModule } from '../../api.js';
import { type InOrder, inOrder } from './in-order.js';

const callback = (result: string, item: string): string =>
  `(result: ${result}, item: ${item}, index: number, items: ${item}[]) => ${result} | PromiseLike<${result}>`;

const overloads = (name: string): string => `export function ${name}<Item>(
  items: readonly Item[],
  callback: ${callback('Item', 'Item')},
  ...initial: [] | [Item]
): Promise<Item>;
export function ${name}<Item, Result>(
  items: readonly Item[],
  callback: ${callback('Result', 'Item')},
  initial: Result,
): Promise<Result>;
`;

const fold = (method: 'reduce' | 'reduceRight', module: string): InOrder => ({
  module,
  exported: `${method}InOrder`,
  doc: `\`Array.prototype.${method}\` for a callback that gives a promise: one item after the other.`,
  generics: '',
  overloads: overloads(`${method}InOrder`),
  parameters: [
    ['items', 'readonly unknown[]'],
    ['callback', '(result: unknown, item: unknown, index: number, items: unknown[]) => unknown'],
    ['...initial', 'unknown[]'],
  ],
  returns: 'Promise<unknown>',
  body: ({ as }) => {
    const isLeft = method === 'reduce';
    const [start, inside, step] = isLeft
      ? ['0', 'index < length', 'index += 1']
      : ['length - 1', 'index >= 0', 'index -= 1'];
    return `  const { length } = items;
  let index = ${start};
  let [result] = initial;
  if (initial.length === 0) {
    while (${inside} && !(index in items)) ${step};
    if (!(${inside})) throw new TypeError('Reduce of empty array with no initial value');
    result = items[index];
    ${step};
  }
  for (; ${inside}; ${step}) {
    if (index in items) result = await callback(result, items[index], index, items${as('unknown[]')});
  }
  return result;
`;
  },
});

export const foldHelpers: readonly HelperModule[] = [
  fold('reduce', 'reduce-in-order'),
  fold('reduceRight', 'reduce-right-in-order'),
].map(inOrder);
