// Which hazards keep a rewrite out of the safe ones, though its text is right.
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../src/model.js';
import type { HazardId } from '../src/reasons.js';
import { fixturesOf } from './harness/fixtures.js';
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

test('a test that stubs the modules of the old call and of the new one may no longer answer', async () => {
  const spec =
    "import { load } from './load.js';\nvi.mock('node:fs');\nvi.mock('node:fs/promises');\nit('reads', async () => {\n  await load();\n});\n";
  expect(await hazardsOf({ 'load.js': load, 'load.spec.js': spec })).toContain('mocked-call');
});

test('a logical assignment to what others see reads before it waits', async () => {
  const source = `${read}let cache;\nexport async function load() {\n  cache ??= readFileSync('a.txt', 'utf8');\n  return cache;\n}\n`;
  expect(await hazardsOf({ 'load.js': `${source}export const peek = () => cache;\n` })).toEqual(['shared-state']);
  // Where nobody else looks, the promise is kept, and no second caller makes the value again.
  expect(await hazardsOf({ 'load.js': source })).toEqual([]);
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

/** What can go wrong when a synchronous call turns asynchronous, by the names of the fixtures that show it. */
const known = `
  constructor constructor-subclass getter getter-missed setter generator iterator map map-order map-holes
  forEach forEach-error filter reduce sort flatMap replace toJSON valueOf executor emitter emitter-order
  exit-handler process.exit cjs-tla esm-tla-require esm-tla-cycle module-export default-param
  default-param-length class-field decorator optional-chain precedence precedence-new asi return-in-try
  finally-order throw-sync arguments this-callback tagged-template switch-loop closure-var fn-compare call-apply
  value-use new-fn truthy eval-order lost-update check-then-act memo-reject reentrancy lock-order unhandled
  unhandled-late buffer-identity write-order hot-loop microtask thenable useEffect timer-cb symbol-dispose
  require-hook assert.throws test-callback express4 express5 express-param fastify koa http-handler ts-override
  ts-void ts-overload ts-guard ts-asserts ts-return-type ts-cond ts-narrowing
`;
const names = known.trim().split(/\s+/);

/** Fixtures that are rewritten though others may come in between: what the person is told who has to decide. */
const reviewed: Readonly<Record<string, readonly HazardId[]>> = {
  'check-then-act': ['shared-state'],
  emitter: ['error-routing', 'listener-order'],
  'emitter-order': ['listener-order'],
  'esm-tla-require': ['async-module'],
  'fn-compare': ['error-routing', 'listener-order'],
  'lock-order': ['shared-state'],
  'memo-reject': ['shared-state'],
  'process.exit': ['file-race', 'not-awaited'],
  reentrancy: ['file-race'],
  'timer-cb': ['overlapping-ticks', 'shared-state'],
  'ts-narrowing': ['shared-state'],
};

/** Fixtures whose hazard is met by the form of the rewrite: nothing is left to decide. */
const settled =
  'arguments asi call-apply closure-var finally-order lost-update map map-order precedence return-in-try switch-loop truthy'.split(
    ' ',
  );

describe('the known hazards', () => {
  const fixtures = fixturesOf('hazards');
  const found = new Map<string, ReadonlySet<string>>();

  beforeAll(async () => {
    const singles = fixtures.filter((fixture) => fixture.extension !== undefined);
    const together = new Map<string, string>([manifest]);
    for (const { input } of singles) for (const [file, text] of input) together.set(file, text);
    note(await reportOn(together, { spread: 'package', publicApi: 'change' }), (file) => path.parse(file).name);
    for (const { situation, input, extension } of fixtures)
      if (extension === undefined)
        note(await reportOn(input, { spread: 'package', publicApi: 'change' }), () => situation);
  });

  function note({ groups }: Report, nameOf: (file: string) => string): void {
    for (const { files, hazards } of groups)
      for (const file of files) {
        const name = nameOf(file);
        found.set(name, new Set([...(found.get(name) ?? []), ...hazards.map((hazard) => hazard.id)]));
      }
  }

  test('all have a fixture', () => {
    expect(names.length).toBe(82);
    expect(fixtures.map((fixture) => fixture.situation).sort()).toEqual([...names].sort());
  });

  test.each(Object.entries(reviewed))('%s asks for review', (name, hazards) => {
    expect([...(found.get(name) ?? [])].sort()).toEqual(hazards);
  });

  test.each(settled)('%s is safe', (name) => {
    expect([...(found.get(name) ?? [])]).toEqual([]);
  });
});
