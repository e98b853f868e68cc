// What is tested of every fixture: what the tool writes, that the result is stable, that both sides behave alike when run.
import { existsSync } from 'node:fs';
import path from 'node:path';
import semver from 'semver';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report, ReportedFinding } from '../../src/model.js';
import type { RunOptions } from '../../src/run.js';
import { type Fixture, fixturesOf, readTree } from './fixtures.js';
import { type Rewritten, rewritePackage } from './rewrite.js';
import { entryOf, traces, wantedNode } from './trace.js';

/** Families of fixtures that are about something else than one transform. */
export const families: Readonly<Record<string, Partial<RunOptions>>> = {
  propagation: { spread: 'package', publicApi: 'change' },
  hazards: { spread: 'package', publicApi: 'change' },
  twins: { spread: 'package', publicApi: 'change' },
  'kept-twins': { spread: 'package', publicApi: 'keep' },
  'needless-await': { only: ['needless-await'] },
  'missing-await': { only: ['missing-await'], spread: 'package', publicApi: 'change' },
  'worker-offload': { only: ['worker-offload'], spread: 'package', publicApi: 'change' },
  'public-twins': { spread: 'package', publicApi: 'twin' },
};

/** Some fixtures at a time share a package: one program to open instead of one for each, and one small enough to run alone. */
const shelfSize = 16;

function shelves(fixtures: readonly Fixture[]): Fixture[][] {
  const count = Math.ceil(fixtures.length / shelfSize);
  return Array.from({ length: count }, (_, index) => fixtures.slice(index * shelfSize, (index + 1) * shelfSize));
}

const singlePackage = '{ "name": "fixture", "type": "module", "engines": { "node": ">=20.19" } }\n';

/** Declares the tests of one folder of `__testfixtures__`. */
export function testFixtures(transform: string): void {
  const fixtures = fixturesOf(transform);
  const singles = fixtures.filter((fixture) => fixture.extension !== undefined);
  const directories = fixtures.filter((fixture) => fixture.extension === undefined);

  describe(transform, () => {
    for (const shelf of shelves(singles)) {
      describe(`in one file, from ${shelf[0]?.situation}`, () => {
        let together: Rewritten;
        beforeAll(async () => {
          const files = new Map([['package.json', singlePackage]]);
          for (const fixture of shelf) for (const [file, text] of fixture.input) files.set(file, text);
          together = await rewritePackage(files, families[transform]);
        });

        test.each(shelf.map((fixture) => [fixture.situation + fixture.extension, fixture] as const))(
          '%s',
          async (_name, fixture) => {
            const [file] = fixture.input.keys();
            const own = new Map(
              [...together.output].filter(([name]) => !shelf.some((other) => other.input.has(name)) || name === file),
            );
            await judge(fixture, {
              report: reportOn(together.report, file!),
              output: own,
              unstable: together.unstable.filter((name) => name === file),
            });
          },
        );
      });
    }

    if (directories.length > 0) {
      describe('in a package', () => {
        test.each(directories.map((fixture) => [fixture.situation, fixture] as const))('%s', async (_name, fixture) => {
          const rewritten = await rewritePackage(fixture.input, families[fixture.transform]);
          for (const [file, text] of rewritten.output) await expect(text).toMatchFileSnapshot(fixture.outputPath(file));
          expect([...readTree(path.dirname(fixture.outputPath('package.json'))).keys()]).toEqual(
            [...rewritten.output.keys()].sort(),
          );
          await judge(fixture, rewritten);
        });
      });
    }
  });
}

async function judge(fixture: Fixture, { report, output, unstable }: Rewritten): Promise<void> {
  if (fixture.extension !== undefined) {
    const [file] = fixture.input.keys();
    await expect(output.get(file!)).toMatchFileSnapshot(fixture.outputPath(file!));
  }
  const left = report.findings.filter((finding) => finding.status !== 'fixed').map(describeFinding);
  const lines = [...left, ...report.errors.map((problem) => `error ${problem.message}`)].sort();
  if (lines.length > 0) await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(fixture.reportPath);
  else expect(existsSync(fixture.reportPath), `${fixture.reportPath} is stale: nothing was left alone`).toBe(false);
  expect(unstable, 'a second run has nothing to do').toEqual([]);
  const entry = entryOf(fixture.input);
  if (entry === undefined || !canRun(fixture)) return;
  const ran = traces(entry, packaged(fixture.input), packaged(output));
  expect(ran.output).toEqual(ran.input);
  expect(ran.input.length, 'a fixture that runs has to log something').toBeGreaterThan(0);
}

function describeFinding(finding: ReportedFinding): string {
  const { line, column, api, status, refusal } = finding;
  const reason =
    refusal === undefined ? '' : ` ${refusal.reason}${refusal.detail === undefined ? '' : `: ${refusal.detail}`}`;
  return `${finding.file}:${line}:${column} ${api} ${status}${reason}`;
}

function reportOn(report: Report, file: string): Report {
  return {
    ...report,
    findings: report.findings.filter((finding) => finding.file === file),
    errors: report.errors.filter((problem) => problem.file === file),
  };
}

function packaged(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([['package.json', singlePackage], ...files]);
}

function canRun(fixture: Fixture): boolean {
  const wanted = wantedNode(fixture.input);
  return wanted === undefined || semver.satisfies(process.versions.node, wanted);
}
