// Array methods whose callback may wait: one item after the other, holes, length and early exit as in the methods themselves.
import type { HelperModule } from '../../api.js';
import { called, type InOrder, inOrder, items, self, visit } from './in-order.js';

const doc = (method: string): string =>
  `\`Array.prototype.${method}\` for a callback that gives a promise: one item after the other.`;

const forEach: InOrder = {
  module: 'for-each-in-order',
  exported: 'forEachInOrder',
  doc: doc('forEach'),
  generics: '<Item>',
  parameters: [items, visit('unknown'), self],
  returns: 'Promise<void>',
  body: (typed) => `  const { length } = items;
  for (let index = 0; index < length; index += 1) {
    if (index in items) await ${called(typed)};
  }
`,
};

const map: InOrder = {
  module: 'map-in-order',
  exported: 'mapInOrder',
  doc: doc('map'),
  generics: '<Item, Result>',
  parameters: [items, visit('Result | PromiseLike<Result>'), self],
  returns: 'Promise<Result[]>',
  body: (typed) => `  const { length } = items;
  const results = new Array${typed.of('Result')}(length);
  for (let index = 0; index < length; index += 1) {
    if (index in items) results[index] = await ${called(typed)};
  }
  return results;
`,
};

const flatMap: InOrder = {
  module: 'flat-map-in-order',
  exported: 'flatMapInOrder',
  doc: doc('flatMap'),
  generics: '<Item, Result>',
  parameters: [items, visit('Result | PromiseLike<Result>'), self],
  returns: 'Promise<FlatArray<Result[], 1>[]>',
  body: (typed) => `  const { length } = items;
  const results${typed.is('Result[]')} = [];
  for (let index = 0; index < length; index += 1) {
    if (index in items) results.push(await ${called(typed)});
  }
  return results.flat();
`,
};

const filter: InOrder = {
  module: 'filter-in-order',
  exported: 'filterInOrder',
  doc: doc('filter'),
  generics: '<Item>',
  parameters: [items, visit('unknown'), self],
  returns: 'Promise<Item[]>',
  body: (typed) => `  const { length } = items;
  const results${typed.is('Item[]')} = [];
  for (let index = 0; index < length; index += 1) {
    if (!(index in items)) continue;
    const item = items[index]${typed.as('Item')};
    if (await callback.call(self, item, index, items${typed.as('Item[]')})) results.push(item);
  }
  return results;
`,
};

/** `some` ends at the first yes, `every` at the first no. */
const quantifier = (name: 'some' | 'every'): InOrder => ({
  module: `${name}-in-order`,
  exported: `${name}InOrder`,
  doc: doc(name),
  generics: '<Item>',
  parameters: [items, visit('unknown'), self],
  returns: 'Promise<boolean>',
  body: (typed) => {
    const asked = `(await ${called(typed)})`;
    return `  const { length } = items;
  for (let index = 0; index < length; index += 1) {
    if (index in items && ${name === 'some' ? asked : `!${asked}`}) return ${name === 'some'};
  }
  return ${name === 'every'};
`;
  },
});

/** These visit holes too. */
const search = (name: string, exported: string, module: string): InOrder => {
  const isLast = exported.includes('Last');
  const givesIndex = exported.includes('Index');
  return {
    module,
    exported,
    doc: doc(name),
    generics: '<Item>',
    parameters: [items, visit('unknown'), self],
    returns: givesIndex ? 'Promise<number>' : 'Promise<Item | undefined>',
    body: ({ as }) => {
      const call = `callback.call(self, item, index, items${as('Item[]')})`;
      const loop = isLast
        ? 'for (let index = items.length - 1; index >= 0; index -= 1) {'
        : 'for (let index = 0; index < length; index += 1) {';
      return `${isLast ? '' : '  const { length } = items;\n'}  ${loop}
    const item = items[index]${as('Item')};
    if (await ${call}) return ${givesIndex ? 'index' : 'item'};
  }
  return ${givesIndex ? '-1' : 'undefined'};
`;
    },
  };
};

export const arrayHelpers: readonly HelperModule[] = [
  forEach,
  map,
  flatMap,
  filter,
  quantifier('some'),
  quantifier('every'),
  search('find', 'findInOrder', 'find-in-order'),
  search('findIndex', 'findIndexInOrder', 'find-index-in-order'),
  search('findLast', 'findLastInOrder', 'find-last-in-order'),
  search('findLastIndex', 'findLastIndexInOrder', 'find-last-index-in-order'),
].map(inOrder);
