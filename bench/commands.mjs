// What is timed on each subject, and against which command the ratios are taken.
import { createRequire } from 'node:module';
import path from 'node:path';

const here = import.meta.dirname;
const unblock = path.resolve(here, '..', 'bin', 'unblock.js');
/** Loading the tool counts: every command is a new process. */
const node = process.execPath;

/** `reference`: name of the command that counts as 1. */
export function commandsFor(subject, dir, tools) {
  return subject === 'medium'
    ? { reference: 'ESLint: n/no-sync + typed no-floating-promises', commands: medium(dir, tools) }
    : { reference: 'read the same files', commands: quiet(dir) };
}

function medium(dir, tools) {
  const installed = createRequire(path.join(tools, 'package.json'));
  const own = createRequire(import.meta.url);
  const jscodeshift = ['--dry', '--silent', '--parser=ts', '--extensions=ts,tsx,mts,cts,js,jsx,mjs,cjs', '--no-babel'];
  const at = (require, name, bin) => path.join(path.dirname(require.resolve(`${name}/package.json`)), 'bin', bin);
  const command = (name, ...argv) => ({ name, argv: [node, ...argv], cwd: dir, accepts: [0, 1, 2] });
  return [
    dryRun(dir),
    dryRun(dir, '--spread', 'none'),
    command(
      'ESLint: n/no-sync + typed no-floating-promises',
      at(installed, 'eslint', 'eslint.js'),
      '--config',
      path.join(tools, 'eslint.config.mjs'),
      'packages',
    ),
    command(`tsc ${versionOf(own)} --noEmit`, at(own, 'typescript', 'tsc'), '--noEmit'),
    command(`tsc ${versionOf(installed)} --noEmit`, at(installed, 'typescript', 'tsc'), '--noEmit'),
    command(
      'jscodeshift, trivial transform, dry run',
      at(installed, 'jscodeshift', 'jscodeshift.js'),
      ...jscodeshift,
      '--transform',
      path.join(tools, 'leave-as-is.cjs'),
      'packages',
    ),
  ];
}

function quiet(dir) {
  const accepts = [0];
  return [
    { name: 'read the same files', argv: [node, path.join(here, 'read-files.mjs'), dir], cwd: dir, accepts },
    { name: 'start unblock, do nothing (--version)', argv: [node, unblock, '--version'], cwd: dir, accepts },
    dryRun(dir),
  ];
}

function dryRun(dir, ...options) {
  const argv = [node, unblock, 'fix', dir, '--scope', 'all', ...options];
  return { name: `${['unblock fix --scope all', ...options].join(' ')} (dry run)`, argv, cwd: dir, accepts: [0] };
}

function versionOf(require) {
  return require('typescript/package.json').version;
}
