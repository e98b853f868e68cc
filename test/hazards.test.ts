// Which hazards keep a rewrite out of the safe ones, though its text is right.
import { expect, test } from 'vitest';
import { reportOn } from './harness/rewrite.js';

const manifest = ['package.json', '{ "type": "module", "engines": { "node": ">=20.19" } }\n'] as const;

async function hazardsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const report = await reportOn(new Map([manifest, ...Object.entries(files)]));
  expect(report.groups.length).toBeGreaterThan(0);
  return [...new Set(report.groups.flatMap((group) => group.hazards.map((hazard) => hazard.id)))];
}

const read = "import { readFileSync } from 'node:fs';\n";
const load = `${read}export async function load() {\n  return readFileSync('a.txt', 'utf8');\n}\n`;

test('a plain read has none', async () => {
  expect(await hazardsOf({ 'load.js': load })).toEqual([]);
});

test('the first await of a test that AVA runs beside others lets those in', async () => {
  const body = "('reads', async (t) => {\n  t.is(readFileSync('a.txt', 'utf8'), 'a');\n});\n";
  expect(await hazardsOf({ 'test.js': `${read}import test from 'ava';\ntest${body}` })).toEqual(['shared-state']);
  expect(await hazardsOf({ 'test.js': `${read}import test from 'ava';\ntest.serial${body}` })).toEqual([]);
  expect(await hazardsOf({ 'test.js': `${read}import { test } from 'node:test';\ntest${body}` })).toEqual([]);
});

test('a call chain with text in it is no name of a test', async () => {
  const source = `${read}import { task } from './task.js';\ntask('a(b', 'c.[d').action(async () => readFileSync('a.txt'));\n`;
  const files = { 'run.js': source, 'task.js': 'export const task = (a, b) => ({ action: (run) => run(a, b) });\n' };
  expect(await hazardsOf(files)).toEqual([]);
});

test('an await that has let others in before adds nothing', async () => {
  const source = `${read}import test from 'ava';\ntest('reads', async (t) => {\n  await 0;\n  t.is(readFileSync('a.txt', 'utf8'), 'a');\n});\n`;
  expect(await hazardsOf({ 'test.js': source })).toEqual([]);
});

test('a test that stubs the old call would no longer be asked', async () => {
  const spec =
    "import fs from 'node:fs';\nimport sinon from 'sinon';\nimport { load } from './load.js';\nit('reads', async () => {\n  sinon.stub(fs, 'readFileSync').returns('b');\n  await load();\n});\n";
  expect(await hazardsOf({ 'load.js': load, 'load.spec.js': spec })).toContain('mocked-call');
});

test('a logical assignment to what others see reads before it waits', async () => {
  const source = `${read}let cache;\nexport async function load() {\n  cache ??= readFileSync('a.txt', 'utf8');\n  return cache;\n}\n`;
  expect(await hazardsOf({ 'load.js': source })).toEqual(['shared-state']);
});

test('entries of a recursive directory come in another order', async () => {
  const source =
    "import { readdirSync } from 'node:fs';\nexport async function list() {\n  return readdirSync('.', { recursive: true });\n}\n";
  expect(await hazardsOf({ 'list.js': source })).toEqual(['order-differs']);
});

test('a plain assignment that reads its own target first waits between reading and writing', async () => {
  const source = `${read}const state = { n: 0 };\nexport async function load() {\n  state.n = state.n + readFileSync('a.txt').length;\n  return state.n;\n}\n`;
  expect(await hazardsOf({ 'load.js': source })).toEqual(['shared-state']);
});
