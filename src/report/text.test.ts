import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { empty, fixed, outOfScope, refused, report, review } from '../../test/cli-sample-report.js';
import type { ReportedFinding } from '../model.js';
import { formatLeftovers } from './leftovers.js';
import { formatText, type TextOptions } from './text.js';

const options: TextOptions = { color: false, width: 80, prefix: '', stage: 'checked', selection: [] };
const textOf = (findings: ReportedFinding[], changes: Partial<TextOptions> = {}) =>
  formatText({ ...report, findings }, { ...options, ...changes });

it('shows the source line, why it blocks and what takes its place', () => {
  expect(textOf([fixed])).toMatchInlineSnapshot(`
    "src/receipts.ts  1 blocking call

      src/receipts.ts:4:16  fs  can be fixed
      4 │   const text = readFileSync(file, 'utf8');
        │                ^^^^^^^^^^^^^^^^^^^^^^^^^^
        │ blocks   Reads the whole file before anything else can run.
        │ instead  \`readFile\` of \`node:fs/promises\`

    1 blocking call in 1 of 9 files: 1 can be fixed.
    Next: npx unblock fix  (shows the rewrite)
    "
  `);
});

it('says why something is left alone, and where', () => {
  expect(textOf([refused], { width: 100 })).toContain(
    'because  a constructor cannot wait (constructor); see Store (src/store.ts:11)',
  );
});

it('gives advice once where nothing can be rewritten', () => {
  const advice = 'Compress in a worker.';
  const finding = { ...refused, instead: advice, refusal: { reason: 'needs-worker' as const, detail: advice } };
  expect(textOf([finding]).split(advice)).toHaveLength(2);
});

it('says what to look at before a rewrite is taken', () => {
  expect(textOf([review])).toContain('review   the wait no longer follows the clock of the machine (host-clock);');
});

it('shows the way that leads to the call', () => {
  const chain = ['listen', 'handle', 'load'].map((name, index) => ({ name, file: 'src/a.ts', line: index + 1 }));
  expect(textOf([{ ...fixed, chain }], { width: 120 })).toContain(
    'reached  listen (src/a.ts:1) → handle → load → readFileSync',
  );
});

it('marks to the end of the line what goes on in the next', () => {
  expect(textOf([review])).toContain('  while (Date.now() < end) {\n    │   ^^^^^^^^^^^^^^^^^^^^^^^^^^\n');
});

it('keeps to the width', () => {
  const wide = { ...fixed, why: 'so '.repeat(60), excerpt: `${' '.repeat(15)}readFileSync(${'x'.repeat(200)})` };
  const text = textOf([wide, { ...refused, line: 1200 }, review], { width: 60 });
  const body = text.split('\n').filter((line) => line.includes('│'));
  for (const line of body) expect(stringWidth(line)).toBeLessThanOrEqual(60);
});

it('puts files under their names, with the way to the package', () => {
  const text = textOf([fixed, refused, { ...fixed, line: 9 }], { prefix: 'examples/shop/' });
  expect(text.match(/^\S.*/gm)).toEqual([
    'examples/shop/src/receipts.ts  2 blocking calls',
    'examples/shop/src/store.ts  1 blocking call',
    '3 blocking calls in 2 of 9 files: 2 can be fixed, 1 left alone.',
    'Next: npx unblock fix  (shows the rewrite)',
  ]);
});

describe('totals and the next thing to type', () => {
  const last = (findings: ReportedFinding[], changes: Partial<TextOptions> = {}) =>
    textOf(findings, changes).trimEnd().split('\n').slice(-2);

  it.each([
    [[fixed], 'checked', 'npx unblock fix  (shows the rewrite)'],
    [[fixed], 'planned', 'npx unblock fix --write  (applies it)'],
    [
      [fixed, review],
      'written',
      'npx unblock fix --min-confidence review  (takes 1 blocking call that a person should look at)',
    ],
    [[refused], 'checked', 'npx unblock explain constructor  (1 blocking call left alone: a constructor cannot wait)'],
    [
      [outOfScope],
      'checked',
      'npx unblock check --scope all  (shows 1 blocking call in start-up code and scripts too)',
    ],
  ] as const)('%#', (findings, stage, next) => {
    expect(last([...findings], { stage })[1]).toBe(`Next: ${next}`);
  });

  it('repeats the paths that were given', () => {
    expect(last([fixed], { selection: ['--only fs', 'src'] })[1]).toContain('npx unblock fix --only fs src');
  });

  it('says so when nothing blocks', () => {
    expect(formatText(empty, options)).toBe('Nothing blocks the event loop in 9 files.\n');
  });

  it('says so when there was nothing to look at', () => {
    const summary = { ...empty.summary, files: 0 };
    expect(formatText({ ...empty, summary }, options)).toBe('There is no JavaScript or TypeScript file to look at.\n');
  });

  it('counts what is not shown', () => {
    const ignored = { ...fixed, status: 'ignored' as const };
    expect(last([ignored, outOfScope])[0]).toBe('Nothing blocks the event loop in 9 files: 1 out of scope, 1 ignored.');
  });
});

describe('what fix says beside its diff', () => {
  it('lists what was left alone by reason', () => {
    expect(formatLeftovers(report, { ...options, stage: 'planned' })).toMatchInlineSnapshot(`
      "Left alone: a constructor cannot wait (constructor)
        src/store.ts:12:27  see Store (src/store.ts:11)
      To review: the wait no longer follows the clock of the machine (host-clock)
        src/retry.ts:3:3
      3 blocking calls in 3 of 9 files: 1 would be fixed, 1 to review, 1 left alone; 1 out of scope.
      Next: npx unblock fix --write  (applies it)
            npx unblock explain constructor  (1 blocking call left alone: a constructor cannot wait)
            npx unblock fix --min-confidence review  (takes 1 blocking call that a person should look at)
      "
    `);
  });

  it('names five places of a reason and counts the others', () => {
    const findings = Array.from({ length: 7 }, (_, index) => ({ ...refused, line: index + 1 }));
    const text = formatLeftovers({ ...report, findings }, { ...options, stage: 'planned' });
    expect(text.match(/^ {2}src\/store/gm)).toHaveLength(5);
    expect(text).toContain('and 2 more');
  });
});
