// The npm packages that fixtures are run with: `test/packages` installs them, several versions of some, and a fixture
// gets those that it mentions, in the version that its package.json asks for.
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import semver from 'semver';

export const packagesDir = path.resolve(import.meta.dirname, '../packages');
const installed = path.join(packagesDir, 'node_modules');

export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  readonly dir: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What `test/packages` asks for, each under the name by which it is imported. */
export function installedPackages(): readonly InstalledPackage[] {
  known ??= readInstalled();
  return known;
}

let known: readonly InstalledPackage[] | undefined;

function readInstalled(): InstalledPackage[] {
  const { dependencies = {} } = manifestIn(packagesDir);
  return Object.keys(dependencies).map((folder) => {
    const dir = path.join(installed, folder);
    const { name, version } = manifestIn(dir);
    return { name, version, dir };
  });
}

/** Puts the packages that these files mention where they look for them. */
export function linkPackages(dir: string, files: ReadonlyMap<string, string>): void {
  const texts = [...files.values()].join('\n');
  const manifest = files.get('package.json');
  const { dependencies = {} } = manifest === undefined ? {} : (JSON.parse(manifest) as Partial<Manifest>);
  for (const name of new Set(installedPackages().map((each) => each.name))) {
    const own = name.replace(/^@types\//, '');
    const isMentioned = new RegExp(`['"]${own}(?:/[^'"]*)?['"]`).test(texts);
    const target = path.join(dir, 'node_modules', name);
    if (!isMentioned || existsSync(target) || files.has(`node_modules/${own}/package.json`)) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    symlinkSync(wanted(name, dependencies[name]).dir, target);
  }
}

/** The newest that fits. Throws when a fixture asks for a version that is not installed. */
function wanted(name: string, range = '*'): InstalledPackage {
  const fitting = installedPackages()
    .filter((each) => each.name === name && semver.satisfies(each.version, range))
    .sort((a, b) => semver.rcompare(a.version, b.version));
  const [newest] = fitting;
  if (newest === undefined) throw new Error(`test/packages/package.json has no ${name} ${range}: add it there.`);
  return newest;
}

function manifestIn(dir: string): Manifest {
  const file = path.join(dir, 'package.json');
  if (!existsSync(file)) throw new Error(`${path.basename(dir)} is not installed: run node scripts/test-packages.mjs.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}
