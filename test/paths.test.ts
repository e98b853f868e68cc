// A run over a part of a package: what it finds stands in that part, and what it changes wherever there are callers.
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Scratch } from './harness/scratch.js';

let scratch: Scratch;

beforeEach(() => {
  scratch = new Scratch();
  scratch.put('package.json', '{ "name": "shop", "private": true, "type": "module" }');
  scratch.put(
    'lib/load.js',
    `import { readFileSync } from 'node:fs';\n\nexport function load(file) {\n  return readFileSync(file, 'utf8');\n}\n`,
  );
  scratch.put(
    'main.js',
    `import { readFileSync } from 'node:fs';\nimport { load } from './lib/load.js';\n\nexport const start = async () => load('a') + readFileSync('b');\n`,
  );
});
afterEach(() => scratch.remove());

const fix = (...args: string[]) => scratch.unblock('fix', '--scope', 'all', '--min-confidence', 'review', ...args);

it('changes callers outside of the paths, and finds nothing there', async () => {
  const { out, err } = await fix('lib');
  expect(out).toContain("+export const start = async () => (await load('a')) + readFileSync('b');");
  expect(err).toContain('1 blocking call in 1 of 1 file: 1 would be fixed.');
});

it('does not complain about files that nobody named', async () => {
  scratch.put('broken.js', "import { readFileSync } from 'node:fs';\nexport function (");
  expect((await fix('lib')).err).not.toContain('broken.js');
  expect((await fix()).err).toContain('broken.js');
});

it('leaves alone what a file calls that is left out', async () => {
  scratch.put('unblock.config.json', '{ "ignore": ["main.js"] }');
  const { out, err } = await fix();
  expect(out).toBe('');
  expect(err).toContain('a caller stands in a file that the config leaves out (left-out)');
  expect(err).toContain('1 blocking call in 1 of 1 file: 1 left alone.');
});

it('takes a package beside it, linked as a dependency, for somebody else’s', async () => {
  const sibling = new Scratch();
  sibling.put('package.json', '{ "name": "store", "type": "module", "exports": "./store.ts" }');
  sibling.put('store.ts', 'export function keep(text: string): string {\n  return text.trim();\n}\n');
  scratch.put('node_modules/.keep', '');
  symlinkSync(sibling.root, path.join(scratch.root, 'node_modules/store'));
  scratch.put(
    'lib/keep.ts',
    `import { readFileSync } from 'node:fs';\nimport { keep } from 'store';\n\nexport async function save(file: string) {\n  return keep(readFileSync(file, 'utf8')) + keep('b');\n}\n`,
  );
  const { out } = await fix('lib');
  sibling.remove();
  expect(out).toContain("+  return keep(await readFile(file, 'utf8')) + keep('b');");
});

it.each(['b (of two)', '[id]', 'c++ {old}'])('finds the package in a folder named %s', async (name) => {
  scratch.put(`${name}/package.json`, '{ "name": "b", "private": true, "type": "module" }');
  scratch.put(
    `${name}/src/load.js`,
    "import { readFileSync } from 'node:fs';\n\nexport const load = async (file) => readFileSync(file, 'utf8');\n",
  );
  const ways = [path.join(scratch.root, name), name, `${name}/src/load.js`, `./${name}/src/load.js`];
  for (const way of ways) {
    const { out } = await scratch.unblock('check', '--format', 'json', way);
    expect(JSON.parse(out)).toMatchObject({ findings: [{ file: 'src/load.js' }] });
  }
  const { out } = await scratch.unblock('check', '--format', 'json', '--ignore', 'src/**', name);
  expect(JSON.parse(out)).toMatchObject({ findings: [] });
});
