import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Packages } from './package.js';
import { packageName, Versions } from './versions.js';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'unblock-versions-')));
  put(
    'package.json',
    '{ "dependencies": { "glob": "^7.1.0", "old": "npm:glob@^7.0.0", "@a/b": ">=1", "git": "github:a/b" } }',
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, text: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function versionOf(module: string, file = 'src/a.js'): string | undefined {
  const packages = new Packages();
  return new Versions((each) => packages.at(path.posix.dirname(each))).of(path.posix.join(root, file), module);
}

const locks: readonly (readonly [string, string, string])[] = [
  [
    'npm',
    'package-lock.json',
    '{ "lockfileVersion": 3, "packages": { "": {}, "node_modules/glob": { "version": "7.2.3" } } }',
  ],
  ['npm 6', 'package-lock.json', '{ "lockfileVersion": 1, "dependencies": { "glob": { "version": "7.2.3" } } }'],
  [
    'Yarn 1',
    'yarn.lock',
    '# yarn lockfile v1\n\n\nglob@^10.0.0:\n  version "10.4.5"\n\nglob@^7.0.0, glob@^7.1.0:\n  version "7.2.3"\n  resolved "x"\n\nhas-glob@^7.1.0:\n  version "1.0.0"\n',
  ],
  [
    'Yarn 4',
    'yarn.lock',
    '__metadata:\n  version: 8\n\n"glob@npm:^10.0.0":\n  version: 10.4.5\n\n"glob@npm:^7.0.0, glob@npm:^7.1.0":\n  version: 7.2.3\n  resolution: "glob@npm:7.2.3"\n',
  ],
  [
    'pnpm',
    'pnpm-lock.yaml',
    "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      '@a/b':\n        specifier: '>=1'\n        version: 1.0.0(glob@7.2.3)\n      glob:\n        specifier: ^7.1.0\n        version: 7.2.3\n",
  ],
];

describe('the version of a dependency', () => {
  it.each(locks)('comes from the lock file of %s', (_, name, text) => {
    put(name, text);
    expect(versionOf('glob')).toBe('7.2.3');
  });

  it('comes from what is installed, before the lock file', () => {
    put('node_modules/glob/package.json', '{ "name": "glob", "version": "8.1.0" }');
    put('package-lock.json', '{ "packages": { "node_modules/glob": { "version": "7.2.3" } } }');
    expect(versionOf('glob')).toBe('8.1.0');
    expect(versionOf('glob/sub/path.js')).toBe('8.1.0');
  });

  it('is that of the nearest installation', () => {
    put('node_modules/glob/package.json', '{ "version": "8.1.0" }');
    put('packages/a/node_modules/glob/package.json', '{ "version": "9.3.5" }');
    expect([versionOf('glob', 'packages/a/src/x.js'), versionOf('glob', 'packages/b/x.js')]).toEqual([
      '9.3.5',
      '8.1.0',
    ]);
  });

  it('is a range where only package.json speaks of it', () => {
    expect([versionOf('glob'), versionOf('old'), versionOf('@a/b/deep')]).toEqual(['^7.1.0', '^7.0.0', '>=1']);
  });

  it('is unknown for what comes from elsewhere, and for what nobody named', () => {
    expect([versionOf('git'), versionOf('other')]).toEqual([undefined, undefined]);
  });

  it('does not mind a broken manifest or lock file', () => {
    put('node_modules/glob/package.json', '{ "version": ');
    put('package-lock.json', '{');
    put('yarn.lock', 'glob@^7.1.0:\n');
    expect(versionOf('glob')).toBe('^7.1.0');
  });
});

describe('the name of a package', () => {
  it.each([
    ['glob', 'glob'],
    ['csv-parse/sync', 'csv-parse'],
    ['@babel/core', '@babel/core'],
    ['@babel/core/lib/x', '@babel/core'],
  ])('of %s is %s', (module, name) => {
    expect(packageName(module)).toBe(name);
  });
});
