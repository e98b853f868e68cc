import { expect, test } from 'vitest';
import { openImporters } from './importers.js';

const texts = new Map([
  ['/p/lib/read.ts', ''],
  ['/p/lib/index.ts', `export * from './read.js';`],
  ['/p/other/read.ts', ''],
  ['/p/src/app.ts', `import { read } from '../lib';`],
  ['/p/src/other.ts', `const { read } = require('../other/read');`],
  ['/p/src/builtin.ts', `import read from 'node:fs';`],
  ['/p/src/foreign.ts', `import { read } from 'read';`],
  ['/p/packages/tool/lib/main.ts', ''],
  ['/p/src/tool.ts', `import { main } from '@acme/tool/main';`],
  ['/p/src/undeclared.ts', `import { read } from '@library/read';`],
  ['/p/src/address.ts', `const root = new URL('../..', import.meta.url);`],
  ['/p/src/alias.ts', `import { read } from '@app/read';`],
  ['/p/test/app.js', `const app = require('..');`],
]);

test('a file is seen by those that import it, directly or through others', () => {
  expect(from('/p/other/read.ts')).toEqual([
    '/p/other/read.ts',
    '/p/src/alias.ts',
    '/p/src/other.ts',
    '/p/test/app.js',
  ]);
});

test('an index goes by the name of its directory', () => {
  expect(from('/p/lib/index.ts')).toEqual(['/p/lib/index.ts', '/p/src/app.ts', '/p/test/app.js']);
});

test('a directory without an index may lead to every file below it', () => {
  expect(from('/p/src/builtin.ts')).toEqual(['/p/src/builtin.ts', '/p/test/app.js']);
});

test('the name of a package of the run leads to all that it holds', () => {
  expect(from('/p/packages/tool/lib/main.ts')).toEqual([
    '/p/packages/tool/lib/main.ts',
    '/p/src/tool.ts',
    '/p/test/app.js',
  ]);
});

function from(file: string): string[] {
  const packageOf = (of: string) => {
    const inside = of.startsWith('/p/packages/tool/');
    const owner = inside ? { dir: '/p/packages/tool', name: '@acme/tool' } : { dir: '/p', name: 'app' };
    return { ...owner, dependencies: new Map([['read', '^1.0.0']]) };
  };
  return [
    ...openImporters({
      texts,
      packageOf,
      builtFrom: () => undefined,
      isInstalled: (_, name) => name === '@library/read',
    })([file]),
  ].sort();
}
