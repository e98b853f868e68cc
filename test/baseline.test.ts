// A baseline: what is known does not fail the check, what is new does, and what is gone is told.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Scratch } from './harness/scratch.js';

let scratch: Scratch;

beforeEach(() => {
  scratch = new Scratch();
  scratch.put('package.json', '{ "name": "shop", "private": true, "type": "module" }');
  scratch.put('src/load.js', loading);
});
afterEach(() => scratch.remove());

const loading = `import { readFileSync } from 'node:fs';

export async function load(file) {
  return readFileSync(file, 'utf8');
}

export async function loadTwice(file) {
  return readFileSync(file, 'utf8') + readFileSync(file, 'utf8');
}
`;

const check = (...args: string[]) => scratch.unblock('check', '--baseline', 'known.json', ...args);

it('passes with what is known, and names what it has written', async () => {
  const { status, err } = await check('--update-baseline');
  expect(status).toBe(0);
  expect(err).toContain('Wrote known.json: 3 known, 3 of them new, 0 gone. Review it like code.');
  const { findings } = JSON.parse(scratch.read('known.json'));
  expect(findings.map(({ file, api, source }: Record<string, string>) => [file, api, source])).toEqual([
    ['src/load.js', 'node:fs#readFileSync', "return readFileSync(file, 'utf8') + readFileSync(file, 'utf8');"],
    ['src/load.js', 'node:fs#readFileSync', "return readFileSync(file, 'utf8') + readFileSync(file, 'utf8');"],
    ['src/load.js', 'node:fs#readFileSync', "return readFileSync(file, 'utf8');"],
  ]);
  const again = await check();
  expect(again.status).toBe(0);
  expect(again.out).toContain('Nothing blocks the event loop in 1 file: 3 in the baseline.');
  expect((await check('--update-baseline')).err).toContain('3 known, 0 of them new, 0 gone');
});

it('knows findings whose lines, files or functions were moved', async () => {
  await check('--update-baseline');
  scratch.put('src/load.js', `// Added above.\n\n${loading.replace('function load(', 'function loadOnce(')}`);
  expect((await check()).status).toBe(0);
  scratch.put('src/load.js', '');
  scratch.put('src/files/load.js', loading);
  expect((await check()).status).toBe(0);
});

it('fails for a new finding, and shows only that', async () => {
  await check('--update-baseline');
  scratch.put(
    'src/more.js',
    `import { statSync } from 'node:fs';\nexport const size = async (file) => statSync(file).size;\n`,
  );
  const { status, out } = await check('--format', 'json');
  expect(status).toBe(1);
  const statuses = JSON.parse(out).findings.map(({ file, status }: Record<string, string>) => `${file} ${status}`);
  expect(statuses).toEqual([
    'src/load.js baseline',
    'src/load.js baseline',
    'src/load.js baseline',
    'src/more.js fixed',
  ]);
});

it('counts each call once', async () => {
  await check('--update-baseline');
  scratch.put('src/load.js', loading.replace("'utf8');\n}\n\n", "'utf8') + readFileSync(file);\n}\n\n"));
  expect((await check()).status).toBe(1);
});

it('tells what is gone, where all was looked at', async () => {
  await check('--update-baseline');
  scratch.put('src/load.js', loading.replace("readFileSync(file, 'utf8') + ", ''));
  scratch.put('src/other.js', 'export const other = 1;\n');
  const { status, err } = await check();
  expect(status).toBe(0);
  expect(err).toContain('1 known finding is gone (src/load.js: return readFileSync(file');
  expect(err).toContain('Take them out with --update-baseline.');
  expect((await check('src/other.js')).err).not.toContain('gone');
});

it('is named by the config, relative to its file', async () => {
  scratch.put('unblock.config.json', '{ "baseline": "ci/known.json" }');
  scratch.put('ci/README.md', '');
  expect((await scratch.unblock('check', '--update-baseline')).status).toBe(0);
  expect(JSON.parse(scratch.read('ci/known.json')).findings).toHaveLength(3);
  expect((await scratch.unblock()).status).toBe(0);
});

it.each([
  [['--baseline', 'known.json'], /There is no baseline .*known\.json\. Write it with --update-baseline/],
  [['--baseline', 'package.json'], /package\.json is no baseline: .* Write it anew with --update-baseline\./],
  [['--baseline', 'src/load.js'], /load\.js is no baseline: /],
  [['--update-baseline'], /--update-baseline needs a file/],
  [['--baseline', 'known.json', '--update-baseline', 'src'], /leave the paths out/],
  [['--baseline', 'known.json', '--update-baseline', '--only', 'fs'], /leave --only and --skip out/],
])('says in a line what is wrong with %j', async (args, complaint) => {
  const { status, err } = await scratch.unblock('check', ...args);
  expect(status).toBe(2);
  expect(err).toMatch(complaint);
  expect(err.trim().split('\n')).toHaveLength(1);
});

it('takes a file with a byte order mark and CRLF', async () => {
  await check('--update-baseline');
  scratch.put('known.json', `\uFEFF${scratch.read('known.json').replaceAll('\n', '\r\n')}`);
  expect((await check()).status).toBe(0);
});
