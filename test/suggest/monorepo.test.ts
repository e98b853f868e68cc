// A repository of several packages, one of them a submodule: each is looked at by itself, and all are spoken of together.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ChangeUnderTest, run } from './change.js';

const blocking = `import { readFileSync } from 'node:fs';

export async function load(file) {
  return readFileSync(file, 'utf8');
}
`;
const manifest = (name: string) => `{ "name": "${name}", "private": true, "type": "module" }\n`;

let change: ChangeUnderTest;

beforeAll(() => {
  change = new ChangeUnderTest();
  change.put('package.json', '{ "name": "all", "private": true, "workspaces": ["packages/*"] }\n');
  for (const name of ['a', 'b (of two)']) change.put(`packages/${name}/package.json`, manifest('x'));
  change.put('packages/a/unblock.config.json', '{ "ignore": ["left/**"] }\n');
  change.put('packages/b (of two)/src/[id].js', `// 1\n${blocking}`);
  change.put('other/package.json', manifest('other'));
  run('git', ['init', '--quiet', '.'], path.join(change.origin, 'other'));
  run('git', ['add', '.'], path.join(change.origin, 'other'));
  run('git', ['commit', '--quiet', '--message', 'Begin'], path.join(change.origin, 'other'));
  change.git('add', 'other');
  change.commit('Begin');
  change.git('checkout', '--quiet', '-b', 'change');
  change.put('packages/a/src/load.js', blocking);
  change.put('packages/a/left/load.js', blocking);
  change.put('packages/b (of two)/src/load.js', blocking);
  change.put('other/src/load.js', blocking);
  run('git', ['add', '.'], path.join(change.origin, 'other'));
  run('git', ['commit', '--quiet', '--message', 'Change'], path.join(change.origin, 'other'));
  change.commit('Change');
});
afterAll(() => change.remove());

it('speaks of every package from the root', async () => {
  const { out } = await change.unblock(['suggest', '--dry-run', '--artifacts', '../artifacts'], {}, change.origin);
  expect(out.match(/^packages\/.*:.*$/gm)).toEqual([
    'packages/a/src/load.js:1-4',
    'packages/b (of two)/src/load.js:1-4',
  ]);
  const ids = [...out.matchAll(/ids=(\S+) -->\n\*\*/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
  expect(out).toContain('2 findings in the lines of this change: 2 with a fix beside the code.');
  change.checkOut();
  run('git', ['apply', '../artifacts/unblock.patch'], change.clone);
  expect(change.read('packages/a/src/load.js')).toContain('await readFile');
  expect(change.read('packages/b (of two)/src/load.js')).toContain('await readFile');
});

it('says of a file without a package that nothing is said of it', async () => {
  const alone = new ChangeUnderTest();
  alone.put('README.md', '');
  const base = alone.commit('Begin');
  alone.put('tools/load.mjs', blocking);
  alone.put('shop/package.json', manifest('shop'));
  alone.commit('Change');
  const { status, err } = await alone.unblock(['suggest', '--dry-run', '--base', base], {}, alone.origin);
  alone.remove();
  expect([status, err]).toEqual([0, expect.stringMatching(/tools\/load\.mjs belongs to no package, so that nothing/)]);
});

it('speaks of one package in its folder, and names files as readers of each format see them', async () => {
  const cwd = path.join(change.origin, 'packages/b (of two)');
  const as = async (format: string) => (await change.unblock(['suggest', '--format', format], {}, cwd)).out;
  const [line = '', ...others] = (await as('rdjsonl')).trimEnd().split('\n');
  expect([JSON.parse(line).location.path, others]).toEqual(['src/load.js', []]);
  expect(await as('patch')).toContain('+++ b/packages/b (of two)/src/load.js');
});

it('speaks of all that blocks where it is asked to, also of what git calls by a pattern', async () => {
  const cwd = path.join(change.origin, 'packages/b (of two)');
  writeFileSync(path.join(cwd, 'src/later.js'), '');
  mkdirSync(path.join(cwd, 'empty'), { recursive: true });
  const { out } = await change.unblock(['suggest', '--all', '--format', 'rdjsonl'], {}, cwd);
  const paths = out.trimEnd().split('\n');
  expect(paths.map((line) => JSON.parse(line).location.path)).toEqual(['src/[id].js', 'src/load.js']);
});
