import { expect, it } from 'vitest';
import { fixed, outOfScope, refused, report, review } from '../../test/cli-sample-report.js';
import type { ReportedFinding } from '../model.js';
import { nextSteps, stepLines } from './next-steps.js';

const lines = (findings: readonly ReportedFinding[], selection: readonly string[] = []) =>
  stepLines(nextSteps({ ...report, findings }, { stage: 'planned', selection }));

const apiKept: ReportedFinding = { ...refused, refusal: { reason: 'public-api' } };

it('puts the rewrite first, then what holds up most', () => {
  expect(lines([fixed, review, apiKept, apiKept, outOfScope])).toEqual([
    'Next: npx unblock fix --write  (applies it)',
    '      npx unblock fix --public-api twin  (2 blocking calls left alone: the function is exported to the users of this package)',
    '      npx unblock fix --min-confidence review  (takes 1 blocking call that a person should look at)',
  ]);
});

it('says again what was typed, but for the option that it changes', () => {
  expect(lines([apiKept, outOfScope], ['--public-api keep', 'src'])).toEqual([
    'Next: npx unblock fix --public-api twin src  (1 blocking call left alone: the function is exported to the users of this package)',
    '      npx unblock check --scope all --public-api keep src  (shows 1 blocking call in start-up code and scripts too)',
  ]);
});

it('offers no twin of what goes to a worker thread', () => {
  const moved: ReportedFinding = { ...apiKept, transform: 'worker-offload', api: 'idiom#function-for-a-worker' };
  expect(lines([moved])).toEqual([
    'Next: npx unblock fix --public-api change  (1 blocking call left alone: the function is exported to the users of this package)',
  ]);
  expect(lines([moved, apiKept])[0]).toContain('--public-api twin');
});

it('says nothing where nothing is left to do', () => {
  expect(lines([])).toEqual([]);
});
