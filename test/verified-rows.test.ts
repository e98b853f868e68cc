// Every row of an npm package that rewrites says on which versions both sides were run, and these are the versions that
// the fixtures are run with. What has no row has a sentence.
import semver from 'semver';
import { expect, test } from 'vitest';
import { transforms } from '../src/cli/transforms.js';
import { packageName } from '../src/workspace/versions.js';
import { unreported } from '../transforms/npm/unreported.js';
import { installedPackages } from './harness/packages.js';

const npm = transforms.find((transform) => transform.name === 'npm');
const rewriting = npm?.rows.filter(({ remedy }) => remedy.kind === 'awaits' || remedy.kind === 'rewrites') ?? [];
const installed = new Set(installedPackages().map(({ name, version }) => `${name} ${version}`));

test.each(rewriting.map((row) => [`${row.api} ${row.versions ?? ''}`, row] as const))(
  '%s was verified on what is installed',
  (_name, { api, versions = '*', verifiedOn = [] }) => {
    const [module = ''] = api.split('#');
    const own = verifiedOn.filter((each) => each.startsWith(`${packageName(module)} `));
    expect(own, 'run both sides in a fixture, then name the version here').not.toEqual([]);
    for (const each of own) {
      expect(installed, 'add it to test/packages/package.json').toContain(each);
      expect(semver.satisfies(each.split(' ')[1] ?? '', versions), `${each} is not among ${versions}`).toBe(true);
    }
  },
);

test('a package has rows, or a sentence that says why it has none', () => {
  const withRows = new Set(
    transforms.flatMap(({ rows }) => rows.map(({ api }) => packageName(api.split('#')[0] ?? ''))),
  );
  expect(Object.keys(unreported).filter((name) => withRows.has(name))).toEqual([]);
});
