// Callbacks of `Array.from`, maps, sets and strings that may wait, and of collections whose type nobody knows.
import type { HelperModule } from '../../api.js';
import { type InOrder, inOrder, self } from './in-order.js';

const from: InOrder = {
  module: 'from-in-order',
  exported: 'fromInOrder',
  doc: '`Array.from` for a callback that gives a promise: one item after the other.',
  generics: '<Item, Result>',
  parameters: [
    ['source', 'Iterable<Item> | ArrayLike<Item>'],
    ['callback', '(item: Item, index: number) => Result | PromiseLike<Result>'],
    self,
  ],
  returns: 'Promise<Result[]>',
  body: ({ as, is }) => `  const results${is('Result[]')} = [];
  if (Symbol.iterator in Object(source)) {
    for (const item of source${as('Iterable<Item>')}) results.push(await callback.call(self, item, results.length));
    return results;
  }
  const list = source${as('ArrayLike<Item>')};
  const length = Math.trunc(Number(list.length)) || 0;
  while (results.length < length) {
    results.push(await callback.call(self, list[results.length]${as('Item')}, results.length));
  }
  return results;
`,
};

const forEachEntry: InOrder = {
  module: 'for-each-entry-in-order',
  exported: 'forEachEntryInOrder',
  doc: '`forEach` of a `Map` or `Set` for a callback that gives a promise: one entry after the other.',
  generics: '<Key, Value, Collection extends { entries(): Iterable<[Key, Value]> }>',
  parameters: [
    ['collection', 'Collection & { entries(): Iterable<[Key, Value]> }'],
    ['callback', '(value: Value, key: Key, collection: Collection) => unknown'],
    self,
  ],
  returns: 'Promise<void>',
  body: () => '  for (const [key, value] of collection.entries()) await callback.call(self, value, key, collection);\n',
};

const visit: InOrder = {
  module: 'visit-in-order',
  exported: 'visitInOrder',
  doc: '`forEach` of any collection for a callback that gives a promise: one item after the other.',
  generics: '',
  parameters: [['collection', 'any'], ['callback', '(...visit: any[]) => unknown'], self],
  returns: 'Promise<void>',
  body: ({ is }) => `  if (collection instanceof Map || collection instanceof Set) {
    for (const [key, value] of collection.entries()) await callback.call(self, value, key, collection);
    return;
  }
  if (Array.isArray(collection)) {
    const { length } = collection;
    for (let index = 0; index < length; index += 1) {
      if (index in collection) await callback.call(self, collection[index], index, collection);
    }
    return;
  }
  const visits${is('unknown[][]')} = [];
  collection.forEach((...visit${is('unknown[]')}) => visits.push(visit));
  for (const visit of visits) await callback.apply(self, visit);
`,
};

const replacer = (method: 'replace' | 'replaceAll', module: string): InOrder => ({
  module,
  exported: `${method}InOrder`,
  doc: `\`String.prototype.${method}\` for a callback that gives a promise: one match after the other.`,
  generics: '',
  parameters: [
    ['text', 'string'],
    ['pattern', 'string | RegExp'],
    ['replacer', '(match: string, ...rest: any[]) => unknown'],
  ],
  returns: 'Promise<string>',
  body: ({ as, is }) => {
    const matches = is('[string, ...unknown[]][]');
    const types = is('[string, ...unknown[]]');
    return `  const matches${matches} = [];
  text.${method}(pattern, (...match${types}) => {
    matches.push(match);
    return '';
  });
  let result = '';
  let end = 0;
  for (const match of matches) {
    // Named groups, where there are any, come last; before them the whole text, and before it the offset.
    const last = match.length - 1;
    const offset = match[typeof match[last] === 'string' ? last - 1 : last - 2]${as('number')};
    result += \`\${text.slice(end, offset)}\${await replacer(...match)}\`;
    end = offset + match[0].length;
  }
  return result + text.slice(end);
`;
  },
});

export const otherHelpers: readonly HelperModule[] = [
  from,
  forEachEntry,
  visit,
  replacer('replace', 'replace-in-order'),
  replacer('replaceAll', 'replace-all-in-order'),
].map(inOrder);
