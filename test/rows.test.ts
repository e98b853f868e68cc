// Every row that rewrites, and every idiom, has a fixture in which it does.
import { beforeAll, expect, test } from 'vitest';
import type { Transform } from '../src/api.js';
import { transforms } from '../src/cli/transforms.js';
import { fixturesOf, transformsWithFixtures } from './harness/fixtures.js';
import { families } from './harness/judge.js';
import { reportOn } from './harness/rewrite.js';

/** `transform api` of every row that rewrites, and of every idiom. */
const wanted = transforms.flatMap((transform) => apisOf(transform).map((api) => `${transform.name} ${api}`));
const rewritten = new Set<string>();

function apisOf(transform: Transform): string[] {
  const rows = transform.rows.filter(({ remedy }) => remedy.kind === 'awaits' || remedy.kind === 'rewrites');
  return [...new Set([...rows, ...transform.idioms].map(({ api }) => api))];
}

beforeAll(async () => {
  for (const name of transformsWithFixtures()) {
    const isTransform = transforms.some((transform) => transform.name === name);
    const isMissing = () =>
      wanted.some((each) => !rewritten.has(each) && (!isTransform || each.startsWith(`${name} `)));
    for (const files of packagesOf(name)) {
      // Most rows stand in what is looked at first.
      if (!isMissing()) break;
      const options = isTransform ? families[name] : { only: families[name]?.only ?? [] };
      const report = await reportOn(files, { ...options, verify: 'none' });
      for (const finding of report.findings)
        if (finding.status === 'fixed') rewritten.add(`${finding.transform} ${finding.api}`);
    }
  }
});

/** All fixtures of one file together, then those of several one by one. */
function packagesOf(name: string): ReadonlyMap<string, string>[] {
  const fixtures = fixturesOf(name);
  const together = new Map([['package.json', '{ "type": "module", "engines": { "node": ">=24.9" } }\n']]);
  for (const fixture of fixtures.filter((entry) => entry.extension !== undefined))
    for (const [file, text] of fixture.input) together.set(file, text);
  return [together, ...fixtures.filter((entry) => entry.extension === undefined).map((entry) => entry.input)];
}

for (const transform of transforms) {
  test.each(apisOf(transform))(`${transform.name}: %s has a fixture that rewrites it`, (api) => {
    expect(rewritten, `Add one: npm run new:case -- ${transform.name} <situation>`).toContain(
      `${transform.name} ${api}`,
    );
  });
}
