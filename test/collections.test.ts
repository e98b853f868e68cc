// Helpers of collections against the methods that they stand for, and the hazard of a receiver without a type.
import { expect, test } from 'vitest';
import { recipeHelpers } from '../src/recipes/helpers/index.js';
import { reportOn } from './harness/rewrite.js';

type Method = (...args: unknown[]) => unknown;

/** The function of a helper module, as CommonJS packages get it. */
function helper(module: string): Method {
  const found = recipeHelpers.find(({ name }) => name === module);
  if (found === undefined) throw new Error(`No helper ${module}`);
  const holder: { exports: Record<string, Method> } = { exports: {} };
  new Function('module', found.texts.cjs)(holder);
  return Object.values(holder.exports)[0]!;
}

/** What a call gives or throws, and every visit on the way. */
async function traced(run: (note: (...values: unknown[]) => void) => unknown): Promise<unknown[]> {
  const seen: unknown[] = [];
  const note = (...values: unknown[]): void => void seen.push(values);
  try {
    return [...seen, { value: await run(note) }, seen];
  } catch (error) {
    return [...seen, { error: String(error) }, seen];
  }
}

const arrays: readonly (() => unknown[])[] = [
  () => [],
  () => [1, 2, 3],
  () => [undefined, 0, null, 4],
  // biome-ignore lint/suspicious/noSparseArray: holes are the case
  () => [, 1, , 2],
  () => new Array(2),
];

/** Each visits and notes in its own way: plain, growing, shrinking, throwing, with `this`. */
type Visit = (note: (...values: unknown[]) => void) => (this: unknown, ...visit: unknown[]) => unknown;

const visits: Readonly<Record<string, Visit>> = {
  plain: (note) => (item, index) => {
    note(item, index);
    return item;
  },
  growing: (note) => (item, _index, all) => {
    note(item);
    if (Array.isArray(all) && all.length < 6) all.push(9);
    return item === 9;
  },
  shrinking: (note) => (item, _index, all) => {
    note(item);
    if (Array.isArray(all)) all.pop();
    return [item, [item]];
  },
  throwing: (note) => (item) => {
    note(item);
    if (item === 2) throw new RangeError('two');
    return item === 3;
  },
  bound: (note) =>
    function (item) {
      note(this, item);
      return item;
    },
};

const methods = [
  'forEach',
  'map',
  'flatMap',
  'filter',
  'some',
  'every',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
] as const;
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test.each(methods)('%s visits and answers as the method does', async (method) => {
  const inOrder = helper(`${kebab(method)}-in-order`);
  for (const array of arrays) {
    for (const [name, visit] of Object.entries(visits)) {
      const self = { self: true };
      const before = await traced((note) => (array()[method] as Method).call(array(), visit(note), self));
      const after = await traced((note) => inOrder(array(), visit(note), self));
      expect(after, `${name} over ${JSON.stringify(array())}`).toEqual(before);
    }
  }
});

test.each(['reduce', 'reduceRight'] as const)('%s visits and answers as the method does', async (method) => {
  const inOrder = helper(`${kebab(method)}-in-order`);
  for (const array of arrays) {
    for (const initial of [[], ['start'], [undefined]]) {
      const add = (note: (...values: unknown[]) => void) => (sum: unknown, item: unknown, index: unknown) => {
        note(sum, item, index);
        return `${sum}${item}`;
      };
      const before = await traced((note) => (array()[method] as Method).call(array(), add(note), ...initial));
      const after = await traced((note) => inOrder(array(), add(note), ...initial));
      expect(after).toEqual(before);
    }
  }
});

test('Array.from goes through iterables as they grow, and through what has only a length', async () => {
  const inOrder = helper('from-in-order');
  for (const source of [
    () => new Set([1, 2]),
    () => 'añ',
    () => ({ length: 2.9, 1: 'b' }),
    () => ({}),
    () => new Array(2),
  ]) {
    for (const [, visit] of Object.entries(visits)) {
      const before = await traced((note) => Array.from(source() as unknown[], visit(note), 'self'));
      expect(await traced((note) => inOrder(source(), visit(note), 'self'))).toEqual(before);
    }
  }
});

test.each(['replace', 'replaceAll'] as const)('%s hands over groups, offset and text', async (method) => {
  const inOrder = helper(`${kebab(method)}-in-order`);
  const patterns = ['a', '', /(a)|(?<b>b)/g, /a(x)?/g, /(?:)/g, /\w/gy, ...(method === 'replace' ? [/b/y, /b/] : [])];
  for (const pattern of patterns) {
    for (const text of ['', 'abab', '-ab']) {
      const show =
        (note: (...values: unknown[]) => void) =>
        (...match: unknown[]) => {
          note(...match);
          return match[0] === 'b' ? undefined : `<$&${match[0]}>`;
        };
      const before = await traced((note) => text[method](pattern, show(note) as unknown as () => string));
      expect(await traced((note) => inOrder(text, pattern, show(note)))).toEqual(before);
    }
  }
});

test('a collection without a type is visited as what it is', async () => {
  const inOrder = helper('visit-in-order');
  const own = { forEach: (visit: Method) => visit('own', 1, 2) };
  for (const source of [
    () => new Map([['key', 1]]),
    () => new Set([1]),
    // biome-ignore lint/suspicious/noSparseArray: holes are the case
    () => [, 1],
    () => new URLSearchParams('a=1'),
    () => own,
  ]) {
    const before = await traced((note) =>
      (source() as { forEach: Method }).forEach((...visit: unknown[]) => {
        note(visit.slice(0, 2));
      }),
    );
    const after = await traced((note) => inOrder(source(), (...visit: unknown[]) => note(visit.slice(0, 2))));
    expect(after).toEqual(before);
  }
});

const read = "import { readFileSync } from 'node:fs';\n";

async function hazardsOf(source: string): Promise<string[]> {
  const manifest = ['package.json', '{ "type": "module", "private": true }\n'] as const;
  const report = await reportOn(new Map([manifest, ['load.js', `${read}${source}`]]), { spread: 'package' });
  return report.groups.flatMap((group) => group.hazards.map((hazard) => hazard.id));
}

test('a receiver without a type asks for review, an array does not', async () => {
  const body = '(names.map((name) => readFileSync(name)))';
  expect(await hazardsOf(`export const all = (names) => ${body};\n`)).toEqual(['unknown-collection']);
  expect(await hazardsOf(`export const all = (names = []) => ${body};\n`)).toEqual([]);
});
