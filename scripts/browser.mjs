// The browser that the HTML report is tested in: Debian's Chromium. `node scripts/browser.mjs` installs it where apt can;
// `.ci/run` does so. Where there is none, those tests are skipped and say why.
import { execFileSync } from 'node:child_process';
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

function install() {
  if (process.getuid?.() !== 0) return 'only root can install one';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) => execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  } catch (error) {
    return `apt-get could not install it (${error.message.split('\n')[0]})`;
  }
  return undefined;
}

if (process.argv[1] === import.meta.filename && findBrowser() === undefined) {
  const problem = install();
  if (problem !== undefined) {
    console.log(`There is no Chromium, and ${problem}: the tests of the HTML report in a browser will be skipped.`);
  }
}
