import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { empty } from '../../test/cli-sample-report.js';
import { writeChanges } from '../cli/write.js';
import type { FileChange } from '../model.js';
import { formatGitPatch } from './patch.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'unblock-patch-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' });
const bytes = (text: string, bom: boolean) => (bom ? '\uFEFF' : '') + text;
const apply = (cwd: string, input: string, ...args: string[]) =>
  execFileSync('git', ['apply', ...args, '-'], { cwd, input, stdio: ['pipe', 'pipe', 'pipe'] });

/** A repository that holds what stood there before. */
function repository(changes: readonly FileChange[]): void {
  for (const { file, before, bom } of changes) {
    mkdirSync(path.dirname(file), { recursive: true });
    if (before !== undefined) writeFileSync(file, bytes(before, bom));
  }
  git(root, 'init', '-q');
  git(root, 'add', '.');
  git(root, '-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-q', '--allow-empty', '-m', 'start');
}

const cases: Record<string, Omit<FileChange, 'file'>> = {
  'line feeds.ts': { before: 'a\nb\n', after: 'a\nc\n', bom: false },
  'carriage returns.ts': { before: 'a\r\nb\r\nc\r\n', after: 'a\r\nd\r\nc\r\n', bom: false },
  'mixed line ends.ts': { before: 'a\r\nb\nc\r\n', after: 'a\r\nb\nd\r\n', bom: false },
  'a lone carriage return.ts': { before: 'a\rb\nc\n', after: 'a\rb\nd\n', bom: false },
  'no line end at the end.ts': { before: 'a\nb', after: 'a\nc', bom: false },
  'a line end that is new.ts': { before: 'a\nb', after: 'a\nb\n', bom: false },
  'a byte order mark.ts': { before: 'a\nb\n', after: 'c\nb\n', bom: true },
  'byte order mark and carriage returns.ts': { before: 'a\r\nb', after: 'c\r\nb', bom: true },
  'unicode line separators.ts': { before: 'a\u2028b\nc\n', after: 'a\u2028b\nd\n', bom: false },
  'über uns/日本.ts': { before: 'a\n', after: 'b\n', bom: false },
  'a "quoted"\tname\\.ts': { before: 'a\n', after: 'b\n', bom: false },
  'new folder/ä helper.ts': { after: 'a\nb\n', bom: false },
  'a new file without line end.ts': { after: 'a\nb', bom: false },
  '[id]/$route.ts': { before: 'a\n', after: 'b\n', bom: false },
};
const changesIn = (directory: string) =>
  Object.entries(cases).map(([name, change]) => ({ ...change, file: path.join(directory, name) }));

describe('git', () => {
  it('takes it on a clean tree, and the bytes are those that --write writes', async () => {
    const changes = changesIn(root);
    repository(changes);
    const patch = formatGitPatch({ ...empty, root, changes }, '');
    apply(root, patch, '--check', '--index');
    apply(root, patch);
    const applied = changes.map(({ file }) => readFileSync(file));
    git(root, 'reset', '-q', '--hard');
    git(root, 'clean', '-qfd');
    await writeChanges(changes, new AbortController().signal);
    expect(changes.map(({ file }) => readFileSync(file))).toEqual(applied);
    expect(applied.map(String)).toEqual(changes.map(({ after, bom }) => bytes(after, bom)));
  });

  it('takes it whatever stands in the files and however they are called', () => {
    const line = fc.constantFrom('a', 'b', '', 'c\r', '+d', '-e', '--- f', '@@ -1 +1 @@', '\\ g', 'diff --git a/h b/h');
    const text = fc
      .array(line, { minLength: 1, maxLength: 20 })
      .chain((lines) => fc.constantFrom(lines.join('\n'), lines.map((each) => `${each}\n`).join('')))
      .filter((each) => each !== '');
    const name = fc
      .array(fc.constantFrom('a', 'é', ' ', '"', '\\', '\t', '日', "'", '$', '[', '.', '-'))
      .map((all) => all.join(''));
    const samples = fc.sample(fc.tuple(name, text, text, fc.boolean(), fc.boolean()), 200);
    const changes = samples
      .filter(([, before, after]) => before !== after)
      .map(([end, before, after, bom, isNew], index): FileChange => {
        const file = path.join(root, `${index}${end}.ts`);
        return isNew ? { file, after, bom } : { file, before, after, bom };
      });
    repository(changes);
    const patch = formatGitPatch({ ...empty, root, changes }, '');
    apply(root, patch, '--check', '--index');
    apply(root, patch);
    for (const { file, after, bom } of changes) expect(readFileSync(file, 'utf8'), file).toBe(bytes(after, bom));
  });

  it('would name the files in the same way', async () => {
    const changes = changesIn(root);
    repository(changes);
    await writeChanges(changes, new AbortController().signal);
    git(root, 'add', '-N', '.');
    const headers = (text: string) =>
      [...text.matchAll(/^(?:diff --git|new file mode) .*$/gm)].map(([line]) => line).sort();
    expect(headers(formatGitPatch({ ...empty, root, changes }, ''))).toEqual(headers(git(root, 'diff')));
  });

  it('takes it anywhere in the repository, when the package is only a part of it', () => {
    const shop = path.join(root, 'packages/shop');
    const changes = changesIn(shop);
    repository(changes);
    const patch = formatGitPatch({ ...empty, root: shop, changes }, 'packages/shop/');
    for (const directory of [root, shop]) {
      apply(directory, patch);
      expect(changes.map(({ file }) => readFileSync(file, 'utf8'))).toEqual(
        changes.map(({ after, bom }) => bytes(after, bom)),
      );
      git(root, 'reset', '-q', '--hard');
      git(root, 'clean', '-qfd');
    }
  });

  it('leaves the mode of a script as it is', () => {
    const changes = [{ file: path.join(root, 'cli.js'), before: 'a\n', after: 'b\n', bom: false }];
    writeFileSync(changes[0]!.file, 'a\n');
    chmodSync(changes[0]!.file, 0o755);
    repository(changes);
    apply(root, formatGitPatch({ ...empty, root, changes }, ''));
    expect(git(root, 'diff')).toContain(' 100755\n');
  });
});

it('is empty when nothing changes', () => {
  expect(formatGitPatch(empty, '')).toBe('');
});
