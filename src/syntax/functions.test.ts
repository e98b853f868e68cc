// What functions are called in texts for people.

import { expect, test } from 'vitest';
import { ts } from '../typescript.js';
import { functionName, isFunctionNode } from './functions.js';
import { walk } from './parse.js';

function nameIn(source: string): string | undefined {
  let name: string | undefined;
  walk(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true), (node) => {
    if (isFunctionNode(node)) name ??= functionName(node);
  });
  return name;
}

test.each([
  ['function load() {}', 'load'],
  ['const load = () => 1;', 'load'],
  ['class Store { read() {} }', 'Store.read'],
  [`app.get('/', () => 1);`, 'callback of app.get'],
  ['this.paths.forEach(() => 1);', 'callback of this.paths.forEach'],
  ['list(dir) // all of them\n  .filter(() => 1);', 'callback of filter'],
  ['(() => 1)();', 'immediately called function'],
])('%s', (source, name) => {
  expect(nameIn(source)).toBe(name);
});
