// Which spellings of a mock count, and for which files.
import { describe, expect, test } from 'vitest';
import type { Finding } from '../model.js';
import { nodeAt, parse } from '../syntax/parse.js';
import { openImporters } from '../workspace/importers.js';
import { StandIns } from './stand-ins.js';

const source = `import fs from 'node:fs';\nexport const load = async () => fs.readFileSync('a.txt');\n`;
const call = source.indexOf('fs.readFileSync');

function standInFor(test: string, api = 'node:fs#readFileSync', leading = ['/p/test/all.js']) {
  const texts = new Map([
    ['/p/src/load.js', source],
    ['/p/src/index.js', `export { load } from './load.js';\n`],
    ['/p/test/all.js', test],
  ]);
  const range = { start: call, end: call + "fs.readFileSync('a.txt')".length };
  const finding = { api, site: { file: '/p/src/load.js', range } } as Finding;
  const node = nodeAt(parse('/p/src/load.js', source), range.start, range.end);
  if (node === undefined) throw new Error('There is no call.');
  const importersOf = openImporters({
    texts,
    packageOf: () => undefined,
    builtFrom: () => undefined,
    isInstalled: () => false,
  });
  const found = new StandIns({
    texts,
    importersOf,
    leadingTo: () => new Map(leading.map((file) => [file, 'somewhere'])),
  }).for(finding, node);
  return found.find((entry) => !entry.coversPromises) ?? found[0];
}

const reaching = `import { load } from '../src/index.js';\n`;

describe('a test that reaches the call', () => {
  test.each([
    `vi.spyOn(fs, 'readFileSync')`,
    `sandbox.stub(fs, "readFileSync")`,
    `sinon.spy(fs, 'readFileSync')`,
    `t.mock.method(fs, 'readFileSync')`,
    `fs.readFileSync = () => ''`,
    `vi.mock('node:fs')`,
    `jest.unstable_mockModule('fs', factory)`,
    `proxyquire('../src/load', { fs: fake })`,
    `rewiremock.proxy(modulePath, (r) => ({ 'node:fs': r.with({ readFileSync }) }))`,
    `rewiremock('node:fs').with({ readFileSync })`,
    `mockery.registerMock('fs', fake)`,
    `load.__set__('fs', fake)`,
    `vi.spyOn(fs as typeof import('node:fs'), 'readFileSync')`,
    `sinon.stub(require('fs'), 'readFileSync')`,
  ])('replaces it by %s', (mock) => {
    expect(standInFor(`${reaching}${mock};\n`)).toMatchObject({
      place: { file: '/p/test/all.js', line: 2 },
      coversPromises: false,
    });
  });

  test('replaces it by a loader that takes the path and the stand-in', () => {
    const injected = `const { load } = requireInject('../src/load', { 'graceful-fs': { readFileSync: fake } });`;
    expect(standInFor(`${injected}\n`, 'graceful-fs#readFileSync')).toBeDefined();
  });

  test.each([
    `vi.spyOn(fs, 'writeFileSync')`,
    `vi.mock('./own.js')`,
    `expect(fs.readFileSync === real)`,
    `import * as fs from 'fs-extra';\nvi.spyOn(fs, 'readFileSync')`,
  ])('leaves it alone with %s', (other) => {
    expect(standInFor(`${reaching}${other};\n`)).toBeUndefined();
  });

  test('replaces what a package calls', () => {
    const below = `import * as programs from 'child_process';\nsinon.stub(programs, 'spawnSync')`;
    expect(standInFor(`${reaching}${below};\n`, 'cross-spawn#sync')).toBeDefined();
    expect(standInFor(`${reaching}${below};\n`)).toBeUndefined();
  });

  test.each([
    `requireInject('../lib/load', { 'graceful-fs': { readFileSync: fake } })`,
    `jest.mock('graceful-fs')`,
    `import fs from 'graceful-fs';\nvi.spyOn(fs, 'readFileSync')`,
  ])('replaces a call of a package by %s', (mock) => {
    expect(standInFor(`${reaching}${mock};\n`, 'graceful-fs#readFileSync')).toBeDefined();
    expect(standInFor(`${reaching}${mock};\n`, 'glob#sync')).toBeUndefined();
  });

  test('replaces a call inside of an idiom', () => {
    expect(standInFor(`${reaching}vi.spyOn(fs, 'readFileSync');\n`, 'idiom#try-to-read')).toBeDefined();
  });
});

test('a module that is replaced together with its promises may answer the new call', () => {
  const both = `vi.mock('node:fs');\nvi.mock('node:fs/promises');\n`;
  expect(standInFor(`${reaching}${both}`)).toMatchObject({ coversPromises: true });
  expect(standInFor(`${reaching}${both}vi.spyOn(fs, 'readFileSync');\n`)).toMatchObject({ coversPromises: false });
});

test('a mock in a test that never comes to run the call is none, unless it holds while modules are loaded', () => {
  const standIn = (mock: string) => standInFor(`${reaching}${mock};\n`, 'node:fs#readFileSync', []);
  expect(standIn(`beforeEach(() => {\n  vi.spyOn(fs, 'readFileSync');\n})`)).toBeUndefined();
  expect(standIn(`vi.spyOn(fs, 'readFileSync')`)).toBeDefined();
  expect(standIn(`vi.mock('node:fs')`)).toBeDefined();
});

test('a mock in a test that never sees the call is none', () => {
  expect(standInFor(`import { other } from '../src/other.js';\nvi.spyOn(fs, 'readFileSync');\n`)).toBeUndefined();
});
