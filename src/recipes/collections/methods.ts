// Which methods call a callback for each of their items, and which helper does the same and waits.
import type { ts } from '../../typescript.js';

/** `other`: a collection of the platform that has no waiting form; `unknown`: the receiver has no type. */
export type Kind = 'array' | 'array-constructor' | 'map' | 'set' | 'string' | 'other' | 'unknown';

export type HelperNames = readonly [module: string, exported: string];

const kinds: Readonly<Record<string, Kind>> = {
  Array: 'array',
  ReadonlyArray: 'array',
  ArrayConstructor: 'array-constructor',
  Map: 'map',
  ReadonlyMap: 'map',
  Set: 'set',
  ReadonlySet: 'set',
  String: 'string',
};

const arrayHelpers: Readonly<Record<string, HelperNames>> = {
  forEach: ['for-each-in-order', 'forEachInOrder'],
  map: ['map-in-order', 'mapInOrder'],
  flatMap: ['flat-map-in-order', 'flatMapInOrder'],
  filter: ['filter-in-order', 'filterInOrder'],
  some: ['some-in-order', 'someInOrder'],
  every: ['every-in-order', 'everyInOrder'],
  find: ['find-in-order', 'findInOrder'],
  findIndex: ['find-index-in-order', 'findIndexInOrder'],
  findLast: ['find-last-in-order', 'findLastInOrder'],
  findLastIndex: ['find-last-index-in-order', 'findLastIndexInOrder'],
  reduce: ['reduce-in-order', 'reduceInOrder'],
  reduceRight: ['reduce-right-in-order', 'reduceRightInOrder'],
};

const stringHelpers: Readonly<Record<string, HelperNames>> = {
  replace: ['replace-in-order', 'replaceInOrder'],
  replaceAll: ['replace-all-in-order', 'replaceAllInOrder'],
};

const entryHelpers: Readonly<Record<string, HelperNames>> = {
  forEach: ['for-each-entry-in-order', 'forEachEntryInOrder'],
};

const helpers: Readonly<Record<Kind, Readonly<Record<string, HelperNames>>>> = {
  array: arrayHelpers,
  'array-constructor': { from: ['from-in-order', 'fromInOrder'] },
  map: entryHelpers,
  set: entryHelpers,
  string: stringHelpers,
  other: {},
  unknown: { ...arrayHelpers, ...stringHelpers, forEach: ['visit-in-order', 'visitInOrder'] },
};

/** Functions of libraries that go by such names: they are called with the collection, or are no collection at all. */
const libraries = /^(?:\$|_|jQuery|lodash|underscore|async|Promise|Bluebird|R|Rx|Observable|cheerio)(?![\w$])/;

export function helperFor(kind: Kind, method: string): HelperNames | undefined {
  const known = helpers[kind];
  return Object.hasOwn(known, method) ? known[method] : undefined;
}

/** @param api what the method's name resolves to: `global#Array.map` */
export function kindOf(api: string | undefined): Kind | undefined {
  const [, holder = '', method = ''] = /^(?:global|node:\w+)#(\w+)\.(\w+)$/.exec(api ?? '') ?? [];
  if (Object.hasOwn(kinds, holder)) return kinds[holder];
  return Object.hasOwn(arrayHelpers, method) ? 'other' : undefined;
}

/** By its name, what is called on a receiver without a type can only be such a method. */
export function mayBeCollection(member: ts.PropertyAccessExpression): boolean {
  return helperFor('unknown', member.name.text) !== undefined && !libraries.test(member.expression.getText());
}

export function takesCallbackAt(method: string, kind: Kind, index: number): boolean {
  const isSecond = kind === 'array-constructor' || Object.hasOwn(stringHelpers, method);
  return index === (isSecond ? 1 : 0);
}
