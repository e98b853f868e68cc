// `[...items]` for what is iterated asynchronously, on versions of Node that have no `Array.fromAsync`.
import type { HelperModule } from '../../api.js';

const javascript = (exported: string): string => `/** Everything that an async iterable gives, as an array. */
${exported}async function collectAsync(items) {
  const all = [];
  for await (const item of items) all.push(item);
  return all;
}
`;

const typescript = `/** Everything that an async iterable gives, as an array. */
export async function collectAsync<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
`;

export const collectAsync: HelperModule = {
  name: 'collect-async',
  texts: {
    ts: typescript,
    esm: javascript('export '),
    cjs: `'use strict';\n\n${javascript('')}\nmodule.exports = { collectAsync };\n`,
  },
};
