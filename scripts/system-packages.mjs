// What tests need of the system: a browser for the HTML report, Debian's Chromium, and a terminal, tmux.
// `node scripts/system-packages.mjs` installs them where apt can; `.ci/run` does so. Where one is missing, its tests are
// skipped and say why.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where the browser is; undefined where there is none. */
export function findBrowser() {
  const given = process.env.CHROMIUM;
  const directories = (process.env.PATH ?? '').split(path.delimiter);
  const files = directories.flatMap((directory) => names.map((name) => path.join(directory, name)));
  return [...(given ? [given] : []), ...files].find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function missingPackages() {
  const browser = findBrowser() === undefined ? ['chromium', 'fonts-dejavu-core'] : [];
  const terminal = spawnSync('tmux', ['-V']).status === 0 ? [] : ['tmux'];
  return [...browser, ...terminal];
}

/** A machine without a network is not waited for. */
const patience = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::https::Timeout=20', '-o', 'Acquire::Retries=1'];

function install(packages) {
  if (process.getuid?.() !== 0) return 'only root can install that';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) =>
    execFileSync('apt-get', [...patience, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
  try {
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', ...packages);
  } catch (error) {
    return `apt-get could not install it (${error.message.split('\n')[0]})`;
  }
  return undefined;
}

if (process.argv[1] === import.meta.filename) {
  const packages = missingPackages();
  const problem = packages.length === 0 ? undefined : install(packages);
  if (problem !== undefined) {
    console.log(`${packages.join(', ')}: missing, and ${problem}. The tests that need it will be skipped.`);
  }
}
