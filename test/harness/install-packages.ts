// Before the tests: installs the packages that fixtures of npm packages are run with, once for each lock file.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packagesDir } from './packages.js';

export default function setup(): void {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(packagesDir, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(packagesDir, 'node_modules', '.installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // Nothing of what they would run on installation is needed, and some would fetch binaries.
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  execFileSync('npm', ['ci', ...flags], { cwd: packagesDir, stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(stamp, lock);
}
