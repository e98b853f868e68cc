// A run over a workspace: calls are followed from package to package, each is seen by its own tsconfig, and what is used from
// where nobody looks stays as it is.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Scratch } from './harness/scratch.js';

let scratch: Scratch;
afterEach(() => scratch.remove());

const manifest = (name: string, rest: object = {}) => JSON.stringify({ name, type: 'module', private: true, ...rest });
const tsconfig = (rest: object = {}) =>
  JSON.stringify({
    compilerOptions: {
      strict: true,
      module: 'nodenext',
      target: 'es2022',
      rootDir: 'src',
      outDir: 'dist',
      composite: true,
    },
    include: ['src'],
    ...rest,
  });

/** Neither installed nor built: names and outputs lead to sources all the same. */
beforeEach(() => {
  scratch = new Scratch();
  scratch.put('package.json', JSON.stringify({ name: 'shop', private: true, workspaces: ['packages/*'] }));
  scratch.put(
    'packages/store/package.json',
    manifest('@shop/store', { exports: { '.': './dist/index.js', './*': './dist/*.js' } }),
  );
  scratch.put('packages/store/tsconfig.json', tsconfig());
  scratch.put(
    'packages/store/src/index.ts',
    `import { readFileSync } from 'node:fs';\n\nexport function load(file: string): string {\n  return readFileSync(file, 'utf8');\n}\n`,
  );
  scratch.put(
    'packages/store/src/size.ts',
    `import { statSync } from 'node:fs';\n\nexport const sizeOf = (file: string): number => statSync(file).size;\n`,
  );
  scratch.put('packages/api/package.json', manifest('@shop/api', { dependencies: { '@shop/store': 'workspace:*' } }));
  scratch.put('packages/api/tsconfig.json', tsconfig({ references: [{ path: '../store' }] }));
  scratch.put(
    'packages/api/src/server.ts',
    `import { createServer } from 'node:http';
import { load } from '@shop/store';
import { sizeOf } from '@shop/store/size';

createServer(async (request, response) => {
  response.end(load(request.url ?? '') + String(sizeOf('x')));
}).listen(80);
`,
  );
  scratch.put('tools/package.json', manifest('@shop/tools'));
  scratch.put(
    'tools/watch.js',
    `import { readFileSync } from 'node:fs';\nimport { createServer } from 'node:http';\n\ncreateServer((request, response) => response.end(readFileSync('x'))).listen(81);\n`,
  );
});

const fix = (...args: string[]) => scratch.unblock('fix', '--write', ...args);

it('follows calls from package to package, by name and by path', async () => {
  const { err } = await fix();
  expect(err).toContain('3 blocking calls in 3 of 4 files: 3 fixed.');
  expect(scratch.read('packages/store/src/index.ts')).toContain(
    'export async function load(file: string): Promise<string> {',
  );
  expect(scratch.read('packages/store/src/size.ts')).toContain(
    'async (file: string): Promise<number> => (await stat(file)).size',
  );
  expect(scratch.read('packages/api/src/server.ts')).toContain(
    "response.end((await load(request.url ?? '')) + String(await sizeOf('x')));",
  );
  expect((await fix()).err).toBe(
    'unblock: There is no git here to take the rewrite back with.\nNothing blocks the event loop in 4 files.\n',
  );
});

it('keeps what a package that is not private hands on, and gives the others a twin of it', async () => {
  scratch.put(
    'packages/sdk/package.json',
    manifest('@shop/sdk', { private: false, main: 'index.js', dependencies: { '@shop/store': '*' } }),
  );
  scratch.put('packages/sdk/index.js', `export { load } from '@shop/store';\n`);
  await fix();
  const store = scratch.read('packages/store/src/index.ts');
  expect(store).toContain("export function load(file: string): string {\n  return readFileSync(file, 'utf8');");
  expect(store).toContain('export async function loadAsync(file: string): Promise<string> {');
  expect(scratch.read('packages/api/src/server.ts')).toContain("(await loadAsync(request.url ?? ''))");
  expect(scratch.read('packages/sdk/index.js')).toBe(`export { load } from '@shop/store';\n`);
});

it('says whose findings they are', async () => {
  const text = await scratch.unblock('--no-color');
  expect(text.out).toMatch(
    /^@shop\/store {2}2 blocking calls\n\npackages\/store\/src\/index\.ts[\s\S]*\n\n@shop\/tools {2}1 blocking call\n/,
  );
  const json = await scratch.unblock('--format', 'json');
  expect((JSON.parse(json.out) as { summary: { packages: unknown } }).summary.packages).toEqual([
    { name: '@shop/store', directory: 'packages/store', findings: 2, fixed: 2, review: 0, refused: 0 },
    { name: '@shop/tools', directory: 'tools', findings: 1, fixed: 1, review: 0, refused: 0 },
  ]);
  expect((await scratch.unblock('--format', 'markdown')).out).toContain('| `@shop/tools` | 1 | 0 | 0 |');
});

it('takes what the root says of Node.js and of dependencies for all of them', async () => {
  scratch.put(
    'package.json',
    JSON.stringify({
      private: true,
      workspaces: ['packages/*'],
      engines: { node: '>=22' },
      dependencies: { express: '^5.0.0' },
    }),
  );
  scratch.put(
    'packages/api/src/server.ts',
    `import { readFileSync } from 'node:fs';
import express from 'express';

const app = express();
app.get('/', (request, response) => {
  response.json(['a', 'b'].map((name) => readFileSync(name, 'utf8')));
});
`,
  );
  scratch.put('packages/api/tsconfig.json', tsconfig().replace('es2022', 'esnext'));
  await fix('packages/api');
  expect(scratch.read('packages/api/src/server.ts')).toContain(`app.get('/', async (request, response) => {
  response.json(await Array.fromAsync(['a', 'b'], async (name) => await readFile(name, 'utf8')));
});`);
});

describe('a part of the workspace', () => {
  it.each([
    ['a name', '@shop/store', 2],
    ['a directory', './packages/store', 2],
    ['a pattern', '@shop/*', 3],
    ['several', '@shop/store,tools', 3],
    ['one without a finding', '@shop/api', 0],
  ])('is chosen by %s', async (_, filter, count) => {
    const { out } = await scratch.unblock('--filter', filter, '--format', 'json', '--max', '9');
    expect((JSON.parse(out) as { findings: unknown[] }).findings).toHaveLength(count);
  });

  it('takes its callers in other packages along, from wherever it is asked for', async () => {
    const { err } = await scratch.unblock('fix', '--write', '--filter', '@shop/store', 'packages/store/src/index.ts');
    expect(err).toContain('1 blocking call in 1 of 1 file: 1 fixed.');
    expect(scratch.read('packages/api/src/server.ts')).toContain(
      "(await load(request.url ?? '')) + String(sizeOf('x'))",
    );
  });

  it('is refused where nothing answers to it', async () => {
    const { status, err } = await scratch.unblock('--filter', '@shop/stores');
    expect(status).toBe(2);
    expect(err).toContain('--filter "@shop/stores" names no package with sources in');
    expect(err).toContain('there are @shop/api, @shop/store, @shop/tools.');
  });

  it('keeps what others use of it, where they are not looked at', async () => {
    const { err } = await scratch.unblock('fix', '--write', '--scope', 'all', 'packages/store');
    expect(err).toContain(
      `@shop/store is used by @shop/api, which are not looked at: what it exports stays as it is. Run with --filter @shop/store to follow its callers in all of ${scratch.root}.`,
    );
    expect(err).toContain('(public-api)');
    expect(scratch.read('packages/store/src/index.ts')).toContain('return readFileSync(');
  });
});
