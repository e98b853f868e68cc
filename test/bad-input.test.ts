// What people hand in by mistake, and what lies about in real packages: one helpful line, or left alone and named.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { transforms } from '../src/cli/transforms.js';
import type { Report } from '../src/model.js';
import { type RunOptions, run, UserError } from '../src/run.js';

const blocking =
  "import { readFileSync } from 'node:fs';\nexport async function load() { return readFileSync('a'); }\n";
let dir: string;

beforeEach(() => {
  dir = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'unblock-bad-')));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function lay(files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
}

function runHere(options: Partial<RunOptions> = {}): Promise<Report> {
  const defaults = {
    paths: [],
    scope: 'all',
    only: [],
    skip: [],
    minConfidence: 'safe',
    spread: 'none',
    verify: 'types',
    projects: [],
    ignore: [],
  } as const;
  return run({ cwd: dir, ...defaults, ...options }, transforms);
}

const manifest = { 'package.json': '{ "type": "module" }\n' };

async function complaint(options: Partial<RunOptions>): Promise<string> {
  const error = await runHere(options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  const { message } = error as UserError;
  expect(message).not.toContain('\n');
  return message;
}

test('a path that does not exist', async () => {
  lay(manifest);
  expect(await complaint({ paths: ['src/nowhere.ts'] })).toContain('src/nowhere.ts');
});

test('a glob without a match', async () => {
  lay({ ...manifest, 'a.txt': 'text' });
  expect(await complaint({ paths: ['src/**/*.ts'] })).toContain('src/**/*.ts');
});

test('a file that is no source', async () => {
  lay({ ...manifest, 'a.txt': 'text' });
  expect(await complaint({ paths: ['a.txt'] })).toContain('a.txt');
});

test('a directory without a package', async () => {
  mkdirSync(path.join(dir, 'empty'));
  expect(await complaint({ cwd: path.join(dir, 'empty') })).toContain('package.json');
});

test('a package.json that is no JSON', async () => {
  lay({ 'package.json': '{ "name": ', 'a.ts': blocking });
  expect(await complaint({})).toContain('package.json');
});

test('a tsconfig that is named and missing', async () => {
  lay({ ...manifest, 'a.ts': blocking });
  expect(await complaint({ projects: ['tsconfig.nowhere.json'] })).toContain('tsconfig.nowhere.json');
});

test('a transform that nobody wrote', async () => {
  lay(manifest);
  expect(await complaint({ only: ['fss'] })).toContain('"fs"');
});

test.each([
  ['does not parse', { 'bad.ts': 'export async function ( {' + " readFileSync('a') }" }, /bad\.ts.*does not parse/],
  ['is not UTF-8', { 'bad.js': Buffer.from([0x2f, 0x2f, 0x20, 0xe9, 0x0a]) }, /bad\.js.*UTF-8/],
] as const)('a file that %s is named in errors, and the others are done', async (_situation, files, expected) => {
  lay({ ...manifest, 'good.ts': blocking, ...files });
  const report = await runHere();
  expect(report.errors.map((problem) => `${problem.file}: ${problem.message}`).join()).toMatch(expected);
  expect(report.changes.map((change) => path.basename(change.file))).toEqual(['good.ts']);
});

test.each([
  ['is larger than 1 MB', `${blocking}${'// padding\n'.repeat(110_000)}`, /large\.ts.*1 MB/],
  [
    'looks minified',
    `import{readFileSync}from"node:fs";${'async function a(){return readFileSync("a")};'.repeat(200)}\n`,
    /large\.ts.*minified/,
  ],
])('a file that %s is skipped with a notice', async (_situation, text, expected) => {
  lay({ ...manifest, 'good.ts': blocking, 'large.ts': text });
  const report = await runHere();
  expect(report.notices.join('\n')).toMatch(expected);
  expect(report.changes.map((change) => path.basename(change.file))).toEqual(['good.ts']);
});

test('broken and circular links are left alone', async () => {
  lay({ ...manifest, 'good.ts': blocking });
  symlinkSync('nowhere.ts', path.join(dir, 'broken.ts'));
  symlinkSync('.', path.join(dir, 'circle'));
  const report = await runHere();
  expect(report.findings.map((finding) => finding.file)).toEqual(['good.ts']);
  expect(report.notices.join('\n')).toMatch(/broken\.ts/);
});

test('a tsconfig with errors: its message, then the best that can be done', async () => {
  lay({
    ...manifest,
    'good.ts': blocking,
    'tsconfig.json': '{ "extends": "./nowhere.json", "compilerOptions": { "target": "es5000" } }',
  });
  const report = await runHere();
  expect(report.notices.join('\n')).toMatch(/tsconfig\.json/);
  expect(report.summary.fixed).toBe(1);
});

test('a tsconfig that is no JSON', async () => {
  lay({ ...manifest, 'good.ts': blocking, 'tsconfig.json': '{ "compilerOptions": ' });
  const report = await runHere();
  expect(report.summary.fixed).toBe(1);
});

test('an ignore comment that matches nothing is reported', async () => {
  lay({
    ...manifest,
    'good.ts': `// unblock-ignore-next-line fs -- gone\nexport const a = 1;\n${blocking}`,
    'other.ts': '// unblock-ignore-file\nexport {};\n',
  });
  const report = await runHere();
  expect(report.errors.map((problem) => problem.file).sort()).toEqual(['good.ts', 'other.ts']);
});

test('ignore comments keep what they name, and nothing else', async () => {
  const source = [
    "import { readFileSync } from 'node:fs';",
    'export async function load() {',
    '  // unblock-ignore-next-line fs -- read once, before anybody waits',
    "  const a = readFileSync('a');",
    '  // unblock-ignore-next-line sleep -- names another transform',
    "  return [a, readFileSync('b')];",
    '}',
    '',
  ].join('\n');
  lay({ ...manifest, 'good.ts': source });
  const report = await runHere();
  expect(report.findings.map((finding) => [finding.line, finding.status])).toEqual([
    [4, 'ignored'],
    [6, 'fixed'],
  ]);
});

test('an empty package has nothing to do', async () => {
  lay(manifest);
  const report = await runHere();
  expect(report.summary).toMatchObject({ files: 0, findings: 0 });
});
