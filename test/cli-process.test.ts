// The built program as a process of its own: pipes, colours, signals, completion. Needs `npm run build`.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = path.join(root, 'bin', 'unblock.js');
const example = 'examples/order-service';

function unblock(args: string[], env: Record<string, string> = {}) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  return spawnSync(process.execPath, [bin, ...args], { cwd: root, encoding: 'utf8', env: { ...inherited, ...env } });
}

it('shows a diff of the example, without network', () => {
  const { status, stdout, stderr } = unblock(['fix', example]);
  expect(status).toBe(0);
  expect(stdout).toContain('+++ b/examples/order-service/src/store.ts');
  expect(stdout).toMatch(/^\+import \{ .*\breadFile\b.* \} from 'node:fs\/promises';$/m);
  expect(stderr).toContain('Left alone: a default parameter cannot wait (default-parameter)');
  expect(stderr).toMatch(/Next: npx unblock fix --write examples\/order-service {2}\(applies it\)\n/);
});

it('has no colours in a pipe, and colours where they are forced', () => {
  expect(unblock(['explain'], { CI: 'true' }).stdout).not.toContain('\u001B[');
  expect(unblock(['explain'], { FORCE_COLOR: '1' }).stdout).toContain('\u001B[1m');
  expect(unblock(['explain', '--no-color'], { FORCE_COLOR: '1' }).stdout).not.toContain('\u001B[');
});

it('says in CI where it stands, on standard error', () => {
  const { stdout, stderr } = unblock(['check', example, '--format', 'json'], { CI: 'true' });
  expect(JSON.parse(stdout).schemaVersion).toBe(1);
  expect(stderr).toMatch(/^unblock: Looking for blocking calls: .*\d+ files, \d+ findings? so far/m);
  expect(unblock(['check', example, '--format', 'json', '--quiet'], { CI: 'true' }).stderr).toBe('');
});

it('ends quietly when the reader has seen enough', async () => {
  const command = `"${process.execPath}" "${bin}" check ${example} | head -1`;
  const { stdout, stderr } = await promisify(execFile)('sh', ['-c', command], {
    cwd: root,
    env: { ...process.env, CI: '' },
  });
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('');
});

it('prints a script for completion, and words for it', () => {
  const script = unblock(['completion']);
  expect(script).toMatchObject({ status: 0, stderr: '' });
  expect(script.stdout).toContain('--get-yargs-completions');
  const words = (...typed: string[]) => unblock(['--get-yargs-completions', 'unblock', ...typed]).stdout.split('\n');
  expect(words('')).toEqual(expect.arrayContaining(['check', 'fix', 'explain', 'init']));
  expect(words('fix', '--scope', '')).toEqual(expect.arrayContaining(['serving', 'all']));
  expect(words('fix', '--only', '')).toEqual(expect.arrayContaining(['fs', 'child-process']));
  expect(words('explain', 'readF')).toContain('readFileSync');
  expect(words('explain', 'con')).toContain('constructor');
});

it('says its version and its options', () => {
  expect(unblock(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(unblock(['fix', '--help']).stdout).toMatch(/--write +Apply the rewrite/);
});

it('loads no compiler where nothing blocks', () => {
  const hook = path.join(root, 'test', 'harness', 'without-compiler.cjs');
  const check = (dir: string) => unblock(['check', dir, '--verbose'], { NODE_OPTIONS: `--require "${hook}"` });
  const quiet = mkdtempSync(path.join(tmpdir(), 'unblock-quiet-'));
  writeFileSync(path.join(quiet, 'package.json'), '{}');
  writeFileSync(path.join(quiet, 'sum.ts'), 'export const sum = (a: number, b: number) => a + b;\n');
  expect(check(quiet)).toMatchObject({ status: 0, stdout: expect.stringContaining('Nothing blocks the event loop') });
  rmSync(quiet, { recursive: true });
  expect(check(example).stderr).toContain('The compiler was loaded.');
});
