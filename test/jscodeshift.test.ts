// Each built transform through jscodeshift itself: `jscodeshift --no-babel -t dist/transforms/<name>.js`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { transforms } from '../src/cli/transforms.js';

const root = path.resolve(import.meta.dirname, '..');
const jscodeshift = path.join(
  path.dirname(createRequire(import.meta.url).resolve('jscodeshift/package.json')),
  'bin/jscodeshift.js',
);
let dir: string;

beforeAll(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'unblock-jscodeshift-'));
  const manifest = { type: 'module', engines: { node: '>=24.9' }, dependencies: { 'fs-extra': '^11.0.0' } };
  writeFileSync(path.join(dir, 'package.json'), JSON.stringify(manifest));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function shift(transform: string, name: string, source: string): { readonly text: string; readonly output: string } {
  const file = path.join(dir, name);
  writeFileSync(file, source);
  const script = path.join(root, 'dist/transforms', `${transform}.js`);
  const output = execFileSync(process.execPath, [jscodeshift, '--no-babel', '--run-in-band', '-t', script, file], {
    encoding: 'utf8',
  });
  return { text: readFileSync(file, 'utf8'), output };
}

/** Helper modules are files beside the one at hand. */
const ofOneFile = transforms.filter(({ example }) => !example.after.includes(" from './"));

test.each(ofOneFile.map((transform) => [transform.name, transform] as const))(
  '%s writes its own example',
  (name, transform) => {
    const { text, output } = shift(name, `${name}.ts`, transform.example.before);
    const usesHelper = /\bexecAsync|execFileAsync|spawnAsync|requestAsync/.test(transform.example.after);
    expect(text).toBe(usesHelper ? transform.example.before : transform.example.after);
    expect(output).toMatch(usesHelper ? /1 unmodified/ : /1 ok/);
  },
);

test('a file that does not parse is skipped and keeps its bytes', () => {
  const broken = "import { readFileSync } from 'node:fs';\nexport async function f( { return readFileSync('a') }\n";
  const { text, output } = shift('fs', 'broken.ts', broken);
  expect(text).toBe(broken);
  expect(output).toMatch(/1 skipped/);
});

test('a file without a blocking call is unmodified', () => {
  const { output } = shift('fs', 'quiet.ts', 'export const answer = 42;\n');
  expect(output).toMatch(/1 unmodified/);
});
