// Workspaces as each tool declares them, and where imports of their packages lead.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entriesOf } from './entries.js';
import { posix } from './files.js';
import { monorepoAround } from './monorepo.js';
import { Packages } from './package.js';

let root: string;

beforeEach(() => {
  root = posix(realpathSync(mkdtempSync(path.join(tmpdir(), 'unblock-monorepo-'))));
  for (const name of ['packages/a', 'packages/b', 'packages/b/fixtures/c', 'apps/d'])
    put(`${name}/package.json`, JSON.stringify({ name: path.basename(name) }));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}

const around = (dir: string) => monorepoAround(path.posix.join(root, dir), new Packages());

describe('a workspace', () => {
  it.each([
    ['npm, yarn and bun', 'package.json', '{ "workspaces": ["packages/*", "!packages/b"] }', ['a']],
    [
      'yarn, with more to say',
      'package.json',
      '{ "workspaces": { "packages": ["./packages/*/"], "nohoist": ["d"] } }',
      ['a', 'b'],
    ],
    ['pnpm', 'pnpm-workspace.yaml', 'packages:\n  # all\n  - "packages/*"\n  - apps/**\n', ['d', 'a', 'b']],
    ['Lerna', 'lerna.json', '{ "packages": ["packages/*"], "version": "independent" }', ['a', 'b']],
    ['a broken file', 'lerna.json', '{ "packages', []],
  ])('of %s', async (_, file, text, names) => {
    put('package.json', '{}');
    put(file, text);
    const found = await around('packages/a');
    expect(found?.members.map(({ name }) => name) ?? []).toEqual(names);
  });

  it('has its members, and no package that lies in one', async () => {
    put('package.json', '{ "workspaces": ["packages/*"] }');
    expect((await around('packages/b'))?.root).toBe(root);
    expect((await around(''))?.root).toBe(root);
    expect(await around('packages/b/fixtures/c')).toBeUndefined();
    expect(await around('apps/d')).toBeUndefined();
  });
});

describe('an import of a package leads to', () => {
  it.each([
    ['its main file', { main: 'dist/main.js', types: 'dist/main.d.ts' }, '', ['dist/main.js', 'dist/main.d.ts']],
    ['a file below it, where nothing is declared', { main: 'dist/main.js' }, 'lib/x.js', ['lib/x.js']],
    [
      'what its exports say, by condition',
      { exports: { import: './a.mjs', require: './a.cjs' } },
      '',
      ['./a.mjs', './a.cjs'],
    ],
    [
      'what its exports say of a path',
      { exports: { '.': './a.js', './x': { types: './x.d.ts', default: './x.js' } } },
      'x',
      ['./x.d.ts', './x.js'],
    ],
    ['what a pattern says', { exports: { './*': './dist/*.js' } }, 'deep/y', ['./dist/deep/y.js']],
    ['nothing that is not exported', { exports: { '.': './a.js' } }, 'x', []],
  ])('%s', (_, fields, subpath, wanted) => {
    expect(entriesOf(fields, subpath)).toEqual(wanted);
  });
});
