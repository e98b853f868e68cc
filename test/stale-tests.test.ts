// `--tests skip`: no test file is touched, and what it calls of functions that turn async is for a person to see.
import { expect, test } from 'vitest';
import { reportOn } from './harness/rewrite.js';

const input = new Map([
  ['package.json', '{ "name": "fixture", "type": "module", "private": true }\n'],
  [
    'src/load.js',
    `import { readFileSync } from 'node:fs';

export const load = (name) => readFileSync(name, 'utf8');
`,
  ],
  [
    'src/main.js',
    `import { load } from './load.js';

console.log(load('a.txt'));
`,
  ],
  [
    'test/load.test.js',
    `import assert from 'node:assert';
import { statSync } from 'node:fs';
import { load } from '../src/load.js';

it('loads', () => {
  assert.equal(load('a.txt').length, statSync('a.txt').size);
});
`,
  ],
]);

test('leaves tests as they are, and asks for review', async () => {
  const report = await reportOn(input, { spread: 'package', tests: 'skip' });
  expect(report.changes.map((change) => change.file.replace(report.root, ''))).toEqual([
    '/src/load.js',
    '/src/main.js',
  ]);
  expect(report.groups.map((group) => group.confidence)).toEqual(['review']);
  expect(report.groups[0]?.hazards).toEqual([
    { id: 'stale-test', place: { name: 'callback of it', file: 'test/load.test.js', line: 6 } },
  ]);
  expect(report.findings.map((finding) => [finding.file, finding.status])).toEqual([
    ['src/load.js', 'fixed'],
    ['test/load.test.js', 'out-of-scope'],
  ]);
});

test('is not needed where no test calls it', async () => {
  const without = new Map([...input].filter(([file]) => !file.startsWith('test/')));
  const report = await reportOn(without, { spread: 'package', tests: 'skip' });
  expect(report.groups.map((group) => group.hazards)).toEqual([[]]);
});

test('adapts them otherwise', async () => {
  const report = await reportOn(input, { spread: 'package' });
  expect(report.groups.flatMap((group) => group.hazards)).toEqual([]);
  expect(report.changes.at(-1)?.after).toContain(
    `assert.equal((await load('a.txt')).length, (await stat('a.txt')).size)`,
  );
});

test('asks for review where tests run beside each other, and only there', async () => {
  const ava = `import test from 'ava';
import { load } from '../src/load.js';

test.before(() => load('a.txt'));
test.serial('alone', (t) => t.is(load('a.txt'), 'alpha'));
test('together', (t) => {
  t.is(load('a.txt'), 'alpha');
  t.is(load('b.txt'), 'beta');
});
`;
  const report = await reportOn(new Map([...input, ['test/load.test.js', ava]]), { spread: 'package' });
  expect(report.groups.flatMap((group) => group.hazards)).toEqual([
    { id: 'shared-state', place: { name: 'callback of test', file: 'test/load.test.js', line: 6 } },
  ]);
});
