// What of a tree is looked at: git's rules from above and from inside, names with a leading dot, links, globs.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { discover, leftOutBy, nothingLeftOut } from './files.js';

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'unblock-glob-')));

const tree: Readonly<Record<string, string>> = {
  '.gitignore': '# products\nbuild/\n/lib/made\nout/*\n!out/kept.js\n*.log.js\npkg/*/dist  \n',
  'a.js': '',
  'a.d.ts': '',
  'a.min.js': '',
  '.hidden.js': '',
  'build/b.js': '',
  'lib/made/c.js': '',
  'lib/d.log.js': '',
  'lib/[id]/.gitignore': 'own.js\n/top.ts',
  'lib/[id]/own.js': '',
  'lib/[id]/top.ts': '',
  'lib/[id]/in/own.js': '',
  'lib/[id]/in/top.ts': '',
  'out/e.js': '',
  'out/kept.js': '',
  'pkg/x/dist/f.js': '',
  'pkg/x/.gitignore': '!build/',
  'pkg/x/build/g.js': '',
  '.github/h.js': '',
  'node_modules/i/index.js': '',
  'nested/.git/HEAD': '',
  'nested/j.js': '',
};

beforeAll(() => {
  for (const [name, text] of Object.entries(tree)) {
    mkdirSync(path.join(root, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  mkdirSync(path.join(root, '.git'));
  symlinkSync('a.js', path.join(root, 'link.js'));
  symlinkSync('lib', path.join(root, 'linked'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function found(cwd: string, pattern: string, ignore: readonly string[] = []): Promise<string[]> {
  const { files } = await discover(path.join(root, cwd), [pattern], await leftOutBy(root, ignore));
  return files.map((file) => path.relative(root, file));
}

const all = ['a.js', 'lib/[id]/in/top.ts', 'nested/j.js', 'out/kept.js', 'pkg/x/build/g.js'];

it('leaves out what git ignores, declarations, products, hidden files and what others wrote', async () => {
  expect(await found('', '.')).toEqual(all);
});

it('keeps the rules of the directories above', async () => {
  expect(await found('lib', '.')).toEqual(['lib/[id]/in/top.ts']);
  expect(await found('build', '.')).toEqual([]);
  expect(await found('lib/[id]/in', '../**/*.{js,ts}')).toEqual(['lib/[id]/in/top.ts']);
});

it.each([
  ['**/*.js', all.filter((file) => file.endsWith('.js'))],
  ['{out,pkg/*}/**', ['out/kept.js', 'pkg/x/build/g.js']],
  ['.github/*.js', ['.github/h.js']],
  ['{.github,nested}/*', ['.github/h.js', 'nested/j.js']],
  ['lib/\\[id\\]/*/*.ts', ['lib/[id]/in/top.ts']],
  ['!lib/**', all.filter((file) => !file.startsWith('lib/'))],
])('takes the glob %s', async (pattern, files) => {
  expect(await found('', pattern)).toEqual(files);
});

it('leaves out what the user names', async () => {
  expect(await found('', '.', ['out/**', './lib/*/in/**', '/nested/*'])).toEqual(['a.js', 'pkg/x/build/g.js']);
  expect(await found('', '.', ['out', '!a.js'])).toEqual(all);
});

it('tells of links, and does not follow them', async () => {
  const { notices } = await discover(root, ['.'], nothingLeftOut);
  expect(notices).toEqual([`Skipped the symbolic link ${root}/link.js: only the file itself is rewritten.`]);
});

it('keeps what was added to the repository though a rule names it, but nothing of an ignored directory', async () => {
  const own = path.join(root, 'nested', 'own');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: own, stdio: 'ignore' });
  mkdirSync(path.join(own, 'bin'), { recursive: true });
  mkdirSync(path.join(own, 'built'));
  writeFileSync(path.join(own, '.gitignore'), 'tool.js\nbuilt\n');
  for (const name of ['bin/tool.js', 'tool.js', 'built/a.js']) writeFileSync(path.join(own, name), '');
  git('init');
  git('add', '--force', 'bin/tool.js', 'built/a.js');
  expect(await found('nested/own', '.')).toEqual(['nested/own/bin/tool.js']);
  rmSync(own, { recursive: true });
});
