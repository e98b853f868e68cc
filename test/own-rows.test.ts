// Rows of a config and of packages of rules: found, rewritten, and what is wrong with one is said in a line.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Scratch } from './harness/scratch.js';

let scratch: Scratch;

beforeEach(() => {
  scratch = new Scratch();
  scratch.put(
    'package.json',
    '{ "name": "shop", "private": true, "type": "module", "dependencies": { "@acme/store": "^2.0.0" } }',
  );
});
afterEach(() => scratch.remove());

const source = `import acme, { loadSync, Store } from '@acme/store';

export async function show(id) {
  const store = new Store();
  return [loadSync(id), acme.readSync(id), store.getSync(id), acme.renderSync(id)];
}
`;

const rows = `[
    { api: '@acme/store#loadSync', kind: 'io', why: 'It reads the disk.', awaits: '@acme/store#load' },
    { api: '@acme/store#readSync', kind: 'io', why: 'It reads the disk.', promisifies: '@acme/store#read' },
    { api: '@acme/store#Store.getSync', kind: 'io', why: 'It reads.', versions: '>=2', awaits: '@acme/store#Store.get' },
    { api: '@acme/store#renderSync', kind: 'cpu', why: 'It draws.', offloads: 'a worker that holds the fonts' },
  ]`;

const rewritten = `import { promisify } from 'node:util';
import acme, { load, Store } from '@acme/store';

export async function show(id) {
  const store = new Store();
  return [await load(id), await promisify(acme.read)(id), await store.get(id), acme.renderSync(id)];
}
`;

describe('rows', () => {
  it.each([
    [
      'of the config',
      {
        'unblock.config.ts': `import { defineConfig } from 'unblock';\n\nexport default defineConfig({\n  rows: ${rows},\n});\n`,
      },
    ],
    [
      'of a package of rules',
      {
        'unblock.config.json': '{ "extends": ["@acme/unblock-rules"] }',
        'node_modules/@acme/unblock-rules/package.json':
          '{ "name": "@acme/unblock-rules", "version": "1.0.0", "type": "module", "exports": "./index.js" }',
        'node_modules/@acme/unblock-rules/index.js': `export default { rows: ${rows} };\n`,
      },
    ],
  ])('%s', async (_, files) => {
    for (const [name, text] of Object.entries(files)) scratch.put(name, text);
    scratch.put('src/show.js', source);
    const { status, err } = await scratch.unblock('fix', '--write', '--scope', 'all', '--allow-dirty');
    expect(status).toBe(0);
    expect(scratch.read('src/show.js')).toBe(rewritten);
    expect(err).toContain('a worker that holds the fonts');
    expect((await scratch.unblock('check', '--scope', 'all', '--only', 'custom')).out).toContain('1 blocking call');
    expect((await scratch.unblock('explain', '@acme/store')).out).toMatch(
      /loadSync\s+`load` of `@acme\/store`[\s\S]*Store\.getSync \(>=2\)/,
    );
  });

  it('find the function that is a whole module, by whatever way it is imported', async () => {
    scratch.put(
      'unblock.config.json',
      '{ "rows": [{ "api": "@acme/store#default", "kind": "io", "why": "It reads.", "awaits": "@acme/store#load" }] }',
    );
    scratch.put(
      'src/show.js',
      `import acme, { default as store } from '@acme/store';
export async function show(id) {
  const { default: read } = await import('@acme/store');
  return [acme(id), store(id), read(id), (await import('@acme/store')).default(id)];
}
`,
    );
    const { out } = await scratch.unblock('fix', '--scope', 'all');
    expect(out).toContain(
      "+  return [await load(id), await load(id), await load(id), await (await import('@acme/store')).load(id)];",
    );
  });

  it('come before what unblock knows', async () => {
    scratch.put(
      'unblock.config.json',
      '{ "rows": [{ "api": "node:fs#readFileSync", "kind": "io", "why": "It reads.", "advises": "Ask the cache." }] }',
    );
    scratch.put(
      'src/load.js',
      `import { readFileSync } from 'node:fs';\nexport const load = async (file) => readFileSync(file);\n`,
    );
    const { err } = await scratch.unblock('fix', '--scope', 'all');
    expect(err).toContain('Ask the cache.');
  });

  it('hold for the versions that they name', async () => {
    scratch.put(
      'unblock.config.json',
      '{ "rows": [{ "api": "@acme/store#loadSync", "kind": "io", "why": "It reads.", "versions": "<2", "awaits": "@acme/store#load" }] }',
    );
    scratch.put(
      'src/show.js',
      `import { loadSync } from '@acme/store';\nexport const show = async (id) => loadSync(id);\n`,
    );
    const { err } = await scratch.unblock('fix', '--scope', 'all');
    expect(err).toMatch(/package-version[\s\S]*`@acme\/store` is \^2\.0\.0/);
  });
});

describe('mistakes', () => {
  const good = { api: '@acme/store#loadSync', kind: 'io', why: 'It reads.', awaits: '@acme/store#load' };
  it.each([
    [
      'a name without a module',
      { ...good, api: 'loadSync' },
      /"api" of "rows"\[1\] \(loadSync\) must be 'module#export', as/,
    ],
    ['a wrong kind', { ...good, kind: 'disk' }, /"kind" of "rows"\[1\] \(@acme\/store#loadSync\) must be io, cpu,/],
    ['no reason', { ...good, why: undefined }, /"why" of "rows"\[1\] \(@acme\/store#loadSync\) must be a sentence/],
    ['a wrong range', { ...good, versions: 'two' }, /"versions" of "rows"\[1\].* must be a semver range/],
    [
      'an unknown field',
      { ...good, await: 'x#y' },
      /"rows"\[1\].* has an unknown field "await"; did you mean "awaits"\?/,
    ],
    ['two remedies', { ...good, advises: 'x' }, /"rows"\[1\].* needs exactly one of awaits, promisifies,/],
    ['no remedy', { ...good, awaits: undefined }, /"rows"\[1\].* needs exactly one of/],
    ['no object', 'loadSync', /"rows"\[1\] must be an object with api, kind, why/],
  ])('%s', async (_, row, message) => {
    scratch.put('unblock.config.json', JSON.stringify({ rows: [good, row] }));
    const { status, out, err } = await scratch.unblock('check');
    expect(err).toMatch(message);
    expect(err).toMatch(/^unblock: .*unblock\.config\.json: .*\n$/);
    expect([status, out]).toEqual([2, '']);
  });

  it('rows that are no list', async () => {
    scratch.put('unblock.config.json', '{ "rows": {} }');
    expect((await scratch.unblock('check')).err).toMatch(/"rows" must be a list of \{ api, kind, why, awaits \}\.$/m);
  });

  it('a package of rules that is not there', async () => {
    scratch.put('unblock.config.json', '{ "extends": ["@acme/nothing"] }');
    expect((await scratch.unblock('check')).err).toMatch(
      /^unblock: .*"@acme\/nothing" of "extends" cannot be loaded: .*Install it/,
    );
  });

  it('a package of rules with a wrong row', async () => {
    scratch.put('unblock.config.json', '{ "extends": ["./rules.mjs"] }');
    scratch.put('rules.mjs', 'export default { rows: [{ api: "a#b", kind: "io", why: "x", awaits: "b" }] };');
    expect((await scratch.unblock('check')).err).toMatch(
      /^unblock: \.\/rules\.mjs, which .*unblock\.config\.json extends: "awaits" of "rows"\[0\] \(a#b\) must be/,
    );
  });
});
