// Array methods whose callback may wait: one item after the other, holes left out, as the methods themselves do.
import type { HelperModule } from '../../api.js';

const mapTypescript = `/** \`Array.prototype.map\` for a callback that gives a promise: one item after the other. */
export async function mapInOrder<Item, Result>(
  items: readonly Item[],
  callback: (item: Item, index: number, items: Item[]) => Result | PromiseLike<Result>,
  self?: unknown,
): Promise<Result[]> {
  const { length } = items;
  const results = new Array<Result>(length);
  for (let index = 0; index < length; index += 1) {
    if (index in items) results[index] = await callback.call(self, items[index] as Item, index, items as Item[]);
  }
  return results;
}
`;

const mapJavascript = (
  exported: string,
): string => `/** \`Array.prototype.map\` for a callback that gives a promise: one item after the other. */
${exported}async function mapInOrder(items, callback, self) {
  const { length } = items;
  const results = new Array(length);
  for (let index = 0; index < length; index += 1) {
    if (index in items) results[index] = await callback.call(self, items[index], index, items);
  }
  return results;
}
`;

export const mapInOrder: HelperModule = {
  name: 'map-in-order',
  texts: {
    ts: mapTypescript,
    esm: mapJavascript('export '),
    cjs: `'use strict';\n\n${mapJavascript('')}\nmodule.exports = { mapInOrder };\n`,
  },
};
