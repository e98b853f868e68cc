import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { empty, fixed, refused, report, review } from '../../test/cli-sample-report.js';
import type { FileChange, FindingId, GroupId, Report } from '../model.js';
import { formatMarkdown, type MarkdownOptions } from './markdown.js';

const options: MarkdownOptions = { stage: 'planned', prefix: '', changesOf: () => report.changes };
const textOf = (changes: Partial<Report> = {}, own: Partial<MarkdownOptions> = {}) =>
  formatMarkdown({ ...report, ...changes }, { ...options, ...own });
const titles = (text: string) => text.match(/^### .*/gm);

it('tells what changes, what to look at, and what stays', () => {
  expect(textOf()).toMatchInlineSnapshot(`
    "## unblock

    3 blocking calls in 3 of 9 files: 1 would be fixed, 1 to review, 1 left alone; 1 out of scope.

    ### What would be rewritten

    <details>
    <summary><code>src/receipts.ts:4</code> readFileSync, 1 blocking call</summary>

    - Reads the whole file before anything else can run. Instead: \`readFile\` of \`node:fs/promises\`.
    - \`src/receipts.ts:4\`
    - Turned async: \`load (src/receipts.ts:3)\`

    \`\`\`diff
    --- a/src/receipts.ts
    +++ b/src/receipts.ts
    @@ -1,5 +1,5 @@
     a
     b
     c
    -  const text = readFileSync(file, 'utf8');
    +  const text = await readFile(file, 'utf8');
     d
    \`\`\`

    </details>

    ### What to look at

    **the wait no longer follows the clock of the machine** (\`host-clock\`): The loop compared dates, so a clock that is set forward or back made it shorter or longer. A timer counts time that only goes forward. That is nearly always what was meant; look whether the loop waited for a time of day.

    - \`retry (src/retry.ts:3)\` (not rewritten without \`--min-confidence review\`)

    ### What was left alone

    **a constructor cannot wait** (\`constructor\`), 1 blocking call: \`new\` gives the object at once, so a constructor is never async. Move what waits into a static async method that calls the constructor with the loaded values, and let callers await that method.

    - \`src/store.ts:12\` \`readFileSync\`; see \`Store (src/store.ts:11)\`

    ### What could not be looked at

    - \`src/broken.ts\` does not parse
    "
  `);
});

it('is short when nothing blocks', () => {
  expect(formatMarkdown(empty, options)).toBe('## unblock\n\nNothing blocks the event loop in 9 files.\n');
});

it.each([
  ['checked', 'What can be rewritten'],
  ['planned', 'What would be rewritten'],
  ['written', 'What was rewritten'],
] as const)('knows the stage: %s', (stage, title) => {
  expect(titles(textOf({}, { stage }))?.[0]).toBe(`### ${title}`);
});

it('shows the way that leads to the call', () => {
  const chain = ['listen', 'handle', 'load'].map((name, index) => ({ name, file: 'src/a.ts', line: index + 1 }));
  expect(textOf({ findings: [{ ...fixed, chain }] }, { prefix: 'shop/' })).toContain(
    '`shop/src/receipts.ts:4` is reached by `listen (shop/src/a.ts:1) → handle → load → readFileSync`',
  );
});

it('shows a created file once, and not with each group that uses it', () => {
  const created: FileChange = { file: '/pkg/src/exec.ts', after: 'export {};\n', bom: false };
  const changes = [...report.changes, created];
  const text = textOf({ changes }, { changesOf: () => changes });
  expect(text.split('+++ b/src/exec.ts')).toHaveLength(2);
  expect(titles(text)).toContain('### New files');
});

it('says which groups wait for a person, and which were taken with their hazards', () => {
  expect(textOf()).toContain('- `retry (src/retry.ts:3)` (not rewritten without `--min-confidence review`)');
  const taken = textOf({ findings: [{ ...review, status: 'fixed' }] });
  expect(taken).toContain('- `retry (src/retry.ts:3)`\n');
  expect(taken).toContain('- **Review:** the wait no longer follows the clock of the machine (`host-clock`)');
});

it('is not broken by what stands in a diff', () => {
  const before = '```\n</details>\n';
  const changes = [{ file: '/pkg/a.ts', before, after: `${before}~~~\n\`\`\`\`\n`, bom: false }];
  const html = micromark(textOf({ changes }, { changesOf: () => changes }), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  expect(html).toContain(' ```\n &lt;/details&gt;\n+~~~\n+````\n</code></pre>\n</details>');
});

describe('a description that GitHub takes', () => {
  const many = (count: number, lines: number) => {
    const findings = Array.from({ length: count }, (_, index) => ({
      ...fixed,
      id: `f${index}` as FindingId,
      group: `g${index}` as GroupId,
      line: index + 1,
    }));
    const groups = findings.map(({ id, group }) => ({ ...report.groups[0]!, id: group, findings: [id] }));
    const after = 'const text = await readFile(file);\n'.repeat(lines);
    const changes = [{ file: '/pkg/src/a.ts', before: '\n', after, bom: false }];
    const left = findings.map((finding) => ({ ...refused, id: `${finding.id}r` as FindingId }));
    const created = findings.map(({ id }) => ({ file: `/pkg/${id}.ts`, after, bom: false }));
    return textOf({ findings: [...findings, ...left], groups, changes: created }, { changesOf: () => changes });
  };

  it.each([
    [1, 10_000],
    [40, 100],
    [2000, 5],
    [5000, 50],
  ])('%d groups with %d lines', (count, lines) => {
    const text = many(count, lines);
    expect(text.length).toBeLessThan(65_536);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(titles(text)).toEqual([
      '### What would be rewritten',
      '### What was left alone',
      '### New files',
      '### What could not be looked at',
    ]);
  });

  it('says what it left out', () => {
    expect(many(1, 10_000)).toContain('_Its diff is left out here, for want of room._');
    expect(many(2000, 5)).toMatch(/_\d+ more left out here, for want of room\. The diff of all files has them\._/);
  });
});
