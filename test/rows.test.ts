// Every row that rewrites, and every idiom, has a fixture in which it does.
import { beforeAll, expect, test } from 'vitest';
import { transforms } from '../src/cli/transforms.js';
import { fixturesOf, transformsWithFixtures } from './harness/fixtures.js';
import { families } from './harness/judge.js';
import { reportOn } from './harness/rewrite.js';

const rewritten = new Set<string>();

beforeAll(async () => {
  for (const transform of transformsWithFixtures()) {
    const fixtures = fixturesOf(transform);
    const together = new Map([['package.json', '{ "type": "module", "engines": { "node": ">=24.9" } }\n']]);
    for (const fixture of fixtures.filter((entry) => entry.extension !== undefined))
      for (const [file, text] of fixture.input) together.set(file, text);
    const packages = [
      together,
      ...fixtures.filter((entry) => entry.extension === undefined).map((entry) => entry.input),
    ];
    for (const files of packages) {
      const report = await reportOn(files, { only: families[transform]?.only ?? [], verify: 'none' });
      for (const finding of report.findings)
        if (finding.status === 'fixed') rewritten.add(`${finding.transform} ${finding.api}`);
    }
  }
});

for (const transform of transforms) {
  const rows = transform.rows.filter((row) => row.remedy.kind === 'awaits' || row.remedy.kind === 'rewrites');
  test.each([...new Set([...rows, ...transform.idioms].map((row) => row.api))])(
    `${transform.name}: %s has a fixture that rewrites it`,
    (api) => {
      expect(rewritten, `Add one: npm run new:case -- ${transform.name} <situation>`).toContain(
        `${transform.name} ${api}`,
      );
    },
  );
}
