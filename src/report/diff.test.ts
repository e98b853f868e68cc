import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { empty, report } from '../../test/cli-sample-report.js';
import type { FileChange } from '../model.js';
import { formatDiff } from './diff.js';

const plain = { color: false, prefix: '' };
const diffOf = (changes: FileChange[], options = plain) => formatDiff({ ...empty, changes }, options);

it('is empty when nothing changes', () => {
  expect(formatDiff(empty, plain)).toBe('');
});

it('shows three lines around a change', () => {
  expect(formatDiff(report, plain)).toBe(
    [
      '--- a/src/receipts.ts',
      '+++ b/src/receipts.ts',
      '@@ -1,5 +1,5 @@',
      ' a',
      ' b',
      ' c',
      "-  const text = readFileSync(file, 'utf8');",
      "+  const text = await readFile(file, 'utf8');",
      ' d',
      '',
    ].join('\n'),
  );
});

it('sorts files by name, new ones last, and puts the way to the package before them', () => {
  const change = (file: string) => ({ file, before: 'a\n', after: 'b\n', bom: false });
  const created = { file: '/pkg/0.ts', after: 'b\n', bom: false };
  const text = diffOf([created, change('/pkg/b.ts'), change('/pkg/a.ts')], { color: false, prefix: 'examples/shop/' });
  expect(text.match(/^\+\+\+ .*/gm)).toEqual(['a', 'b', '0'].map((name) => `+++ b/examples/shop/${name}.ts`));
});

it('colours lines without changing them', () => {
  const painted = formatDiff(report, { ...plain, color: true });
  expect(painted).not.toBe(formatDiff(report, plain));
  expect(stripVTControlCharacters(painted)).toBe(formatDiff(report, plain));
});

describe('git apply gives exactly the new bytes', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'unblock-diff-'));
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const cases: Record<string, Omit<FileChange, 'file'>> = {
    'line feeds': { before: 'a\nb\n', after: 'a\nc\n', bom: false },
    'carriage returns': { before: 'a\r\nb\r\nc\r\n', after: 'a\r\nd\r\nc\r\n', bom: false },
    'mixed line ends': { before: 'a\r\nb\nc\r\n', after: 'a\r\nb\nd\r\n', bom: false },
    'no line end at the end': { before: 'a\nb', after: 'a\nc', bom: false },
    'a byte order mark': { before: 'a\nb\n', after: 'a\nc\n', bom: true },
    'a new file': { after: 'a\nb\n', bom: false },
  };
  it.each(Object.entries(cases))('%s', (name, change) => {
    const file = path.join(root, name.replaceAll(' ', '-'), 'über uns.ts');
    const bytes = (text: string) => (change.bom ? '\uFEFF' : '') + text;
    mkdirSync(path.dirname(file), { recursive: true });
    if (change.before !== undefined) writeFileSync(file, bytes(change.before));
    const patch = formatDiff({ ...empty, root, changes: [{ ...change, file }] }, plain);
    execFileSync('git', ['apply', '-p1', '-'], { cwd: root, input: patch });
    expect(readFileSync(file, 'utf8')).toBe(bytes(change.after));
  });
});
