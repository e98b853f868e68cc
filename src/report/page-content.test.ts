import { expect, it } from 'vitest';
import { fixed, report, review } from '../../test/cli-sample-report.js';
import { type PageOptions, pageData } from './page-content.js';

const options: PageOptions = {
  stage: 'planned',
  selection: [],
  prefix: 'packages/shop/',
  ownersOf: (file) => (file.endsWith('store.ts') ? ['@shop/data'] : []),
  changesOf: () => report.changes,
};

it('names files as the repository does, with folder and owners', () => {
  const [refused] = pageData(report, options).findings;
  expect(refused).toMatchObject({
    file: 'packages/shop/src/store.ts',
    folder: 'packages/shop',
    owners: ['@shop/data'],
    refusal: { reason: 'constructor', at: { name: 'Store', file: 'packages/shop/src/store.ts', line: 11 } },
  });
});

it('holds each group with its diff, also what waits for consent', () => {
  const { groups, hazards, reasons } = pageData(report, options);
  expect(groups.map(({ id, status }) => [id, status])).toEqual([
    ['g1', 'fixed'],
    ['g2', 'review'],
  ]);
  expect(groups[0]?.diffs).toEqual([
    {
      file: 'packages/shop/src/receipts.ts',
      isNew: false,
      hunks: [
        {
          oldStart: 1,
          newStart: 1,
          lines: [
            ' a',
            ' b',
            ' c',
            "-  const text = readFileSync(file, 'utf8');",
            "+  const text = await readFile(file, 'utf8');",
            ' d',
          ],
        },
      ],
    },
  ]);
  expect([Object.keys(reasons), Object.keys(hazards)]).toEqual([['constructor'], ['host-clock']]);
});

it('shows created files once, whichever groups share them', () => {
  const created = { file: '/pkg/src/helper.ts', after: 'export {};\n', bom: false };
  const changes = [...report.changes, created];
  const { newFiles } = pageData({ ...report, changes }, { ...options, changesOf: () => changes });
  expect(newFiles.map(({ file }) => file)).toEqual(['packages/shop/src/helper.ts']);
});

it('cuts a line into which somebody wrote a page', () => {
  const long = { ...fixed, excerpt: `${'a'.repeat(5_000)}readFileSync()${'b'.repeat(5_000)}`, column: 5_001 };
  const [finding] = pageData({ ...report, findings: [long] }, options).findings;
  expect(finding?.excerpt).toMatch(/^…a{60}readFileSync\(\)b+…$/);
});

it('leaves out diffs that there is no room for', () => {
  const { groups } = pageData(
    { ...report, findings: [fixed, review] },
    {
      ...options,
      changesOf: ([id]) => [
        { file: '/pkg/a.ts', before: '', after: id === 'g1' ? 'x'.repeat(9_500_000) : 'x', bom: false },
      ],
    },
  );
  expect(groups.map(({ diffs }) => diffs === undefined)).toEqual([true, false]);
});
