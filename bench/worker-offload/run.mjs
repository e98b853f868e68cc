// `npm run bench:offload`: the largest gap of a 5 ms interval on the main thread while work is done, before and after
// `worker-offload` has rewritten the same package. Installs better-sqlite3, bcryptjs, jsonwebtoken and piscina once, into
// .cache (needs a network, and a compiler where better-sqlite3 has no prebuilt binary). Nothing is asserted.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const installed = path.join(root, '.cache/worker-offload');
const home = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'unblock-bench-')));

const manifest = {
  name: 'subject',
  type: 'module',
  private: true,
  dependencies: { 'better-sqlite3': '12.11.1', bcryptjs: '3.0.3', jsonwebtoken: '9.0.3', piscina: '5.3.2' },
};

function prepare() {
  mkdirSync(installed, { recursive: true });
  writeFileSync(path.join(installed, 'package.json'), JSON.stringify(manifest));
  if (!existsSync(path.join(installed, 'node_modules')))
    execFileSync('npm', ['install'], { cwd: installed, stdio: 'inherit' });
  for (const side of ['before', 'after']) {
    const dir = path.join(home, side);
    cpSync(path.join(import.meta.dirname, 'subject'), dir, { recursive: true });
    writeFileSync(path.join(dir, 'package.json'), JSON.stringify(manifest));
    symlinkSync(path.join(installed, 'node_modules'), path.join(dir, 'node_modules'));
  }
}

function rewrite() {
  const options = [
    '--only',
    'worker-offload',
    '--scope',
    'all',
    '--min-confidence',
    'review',
    '--write',
    '--allow-dirty',
  ];
  execFileSync(process.execPath, [path.join(root, 'bin/unblock.js'), 'fix', ...options], {
    cwd: path.join(home, 'after'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function measured(side) {
  const out = execFileSync(process.execPath, [path.join(home, side, 'measure.js')], { encoding: 'utf8' });
  return JSON.parse(out);
}

process.on('exit', () => rmSync(home, { recursive: true, force: true }));
prepare();
rewrite();
const before = measured('before');
const after = measured('after');
const line = (cells) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(16) : String(cell).padStart(14))).join('');
console.log(line(['', 'gap before', 'gap after', 'call before', 'call after', 'first call']));
for (const name of Object.keys(before)) {
  const ms = (value) => `${value.toFixed(1)} ms`;
  const [old, now] = [before[name], after[name]];
  console.log(line([name, ms(old.gap), ms(now.gap), ms(old.call), ms(now.call), ms(now.first)]));
}
