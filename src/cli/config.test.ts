import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from './config.js';

let root: string;
const put = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
};
const load = (named?: string, from = root) => loadConfig(from, named, root);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'unblock-config-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const typed = `import { defineConfig } from 'unblock';
const scope: 'all' | 'serving' = 'all';
export default defineConfig({ scope });
`;

describe('forms', () => {
  it.each([
    ['unblock.config.ts', typed],
    ['unblock.config.js', `import { defineConfig } from 'unblock';\nexport default defineConfig({ scope: 'all' });\n`],
    ['unblock.config.js', `module.exports = { scope: 'all' };\n`],
    ['unblock.config.mjs', `export default { scope: 'all' };\n`],
    ['unblock.config.json', `{ "scope": "all" }\n`],
    ['package.json', `{ "unblock": { "scope": "all" } }\n`],
  ])('%s', async (name, text) => {
    put(name, text);
    expect(await load()).toEqual({ scope: 'all' });
  });
});

describe('finding', () => {
  it('has no config without a file', async () => {
    expect(await load()).toEqual({});
  });

  it('looks upwards, past a package.json that says nothing', async () => {
    put('unblock.config.json', '{ "max": 3 }');
    put('packages/a/package.json', '{}');
    expect(await load(undefined, path.join(root, 'packages/a'))).toEqual({ max: 3 });
  });

  it('takes the file that is named', async () => {
    put('unblock.config.json', '{ "max": 3 }');
    put('other.json', '{ "max": 4 }');
    expect(await load('other.json')).toEqual({ max: 4 });
  });

  it('takes tsconfig files relative to itself', async () => {
    put('config/unblock.json', '{ "project": ["tsconfig.app.json"] }');
    expect(await load('config/unblock.json')).toEqual({ project: [path.join(root, 'config/tsconfig.app.json')] });
  });
});

describe('mistakes', () => {
  it.each([
    [
      'an unknown option',
      '{ "minConfidense": "safe" }',
      /unknown option "minConfidense"; did you mean "minConfidence"\?/,
    ],
    ['a wrong value', '{ "scope": "some" }', /"scope" must be serving or all\.$/],
    ['a wrong type', '{ "max": "3" }', /"max" must be a number\.$/],
    ['a fraction', '{ "max": 0.5 }', /"max" must be a whole number\.$/],
    ['a negative number', '{ "max": -1 }', /"max" must be 0 or more\.$/],
    ['a word instead of a list', '{ "only": "fs" }', /"only" must be a list of strings\.$/],
    ['a list of other things', '{ "only": [1] }', /"only" must be a list of strings\.$/],
    [
      'a callee without a module',
      '{ "callbacks": [{ "callee": "run", "promise": "awaits" }] }',
      /"callbacks" must be a list of \{ callee: /,
    ],
    [
      'a wrong use of a promise',
      '{ "callbacks": [{ "callee": "m#run", "promise": "waits" }] }',
      /"callbacks" must be a list of/,
    ],
    ['no object', '[]', /the config must be an object\.$/],
    ['broken JSON', '{ "scope": ', /The config cannot be loaded: .*JSON.* Mend it/],
  ])('%s', async (_, text, message) => {
    put('unblock.config.json', text);
    await expect(load()).rejects.toThrow(message);
  });

  it('a config that throws', async () => {
    put('unblock.config.ts', `throw new Error('no such\\nluck');\n`);
    await expect(load()).rejects.toThrow(/^The config cannot be loaded: no such\. Mend it/);
  });

  it('a named file that is not there', async () => {
    await expect(load('missing.ts')).rejects.toThrow(/^The config "missing\.ts" cannot be loaded: /);
  });
});
