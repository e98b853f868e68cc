import { expect, it } from 'vitest';
import { empty, fixed, outOfScope, refused, report, review } from '../../test/cli-sample-report.js';
import { exitStatus } from './exit-status.js';

const found = { ...report, findings: [fixed, review, refused] };

it.each([
  ['check', empty, 0, 0],
  ['check', found, 0, 1],
  ['check', found, 2, 1],
  ['check', found, 3, 0],
  ['check', { ...empty, findings: [outOfScope, { ...fixed, status: 'ignored' as const }] }, 0, 0],
  ['fix', found, 0, 0],
] as const)('%s %#', (command, result, max, status) => {
  expect(exitStatus(command, result, max)).toBe(status);
});
