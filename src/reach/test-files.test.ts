import { expect, test } from 'vitest';
import { isTestFile } from './test-files.js';

test.each([
  ['test/load.js', true],
  ['src/__tests__/load.ts', true],
  ['src/load.test.ts', true],
  ['src/load-spec.js', true],
  ['spec/support/helper.js', true],
  ['src/loadSpec.js', true],
  ['test.mjs', true],
  ['src/test-load.js', true],
  ['cypress/load.cy.ts', true],
  ['src/load_test.js', true],
  ['src/latest.js', false],
  ['src/contest.ts', false],
  ['src/inspect.js', false],
  ['src/testing/load.ts', false],
  ['src/testimony.js', false],
])('%s', (file, isTest) => {
  expect(isTestFile(`/test/package/${file}`, '/test/package')).toBe(isTest);
});
