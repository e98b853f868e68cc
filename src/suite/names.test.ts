// Names of tests out of what reporters print, as node:test, mocha, jest, vitest, tape and ava print them.
import { describe, expect, it } from 'vitest';
import { failureOf, matcherOf, type Standard, type SuiteRun } from './compare.js';
import { namesIn } from './names.js';

async function read(text: string) {
  const names = await namesIn([text, ''], '/shop');
  return names && { passed: [...names.passed], failed: [...names.failed], count: names.count };
}

const tree = ['suite > one', 'suite > two slow', 'second > one'];

describe('names', () => {
  it.each([
    [
      'TAP of node:test',
      'TAP version 13\n# Subtest: suite\n    # Subtest: one\n    ok 1 - one\n    ok 2 - left out # SKIP\n    1..2\nok 1 - suite\nnot ok 2 - bad\n1..2\n# pass 1\n# fail 1\n',
      { passed: ['suite > one', 'suite'], failed: ['bad'], count: 1 },
    ],
    [
      'TAP of vitest',
      'TAP version 13\n1..1\nok 1 - x.test.mjs # time=4ms {\n    1..1\n    ok 1 - alone # time=1.80ms\n}\n',
      { passed: ['x.test.mjs > alone', 'x.test.mjs'], failed: [], count: undefined },
    ],
    [
      'the tree of node:test',
      '▶ suite\n  ✔ one (0.2ms)\n  ▶ deeper\n    ✖ two (2.3ms)\n  ✖ deeper (3ms)\n  ﹣ out (1ms) # SKIP\n✖ suite (3.2ms)\nℹ pass 1\nℹ fail 1\n\n✖ failing tests:\n\ntest at a.mjs:4:1\n✖ two (2.3ms)\n  Error: no\n',
      { passed: ['suite > one'], failed: ['suite > deeper > two', 'suite > deeper', 'suite'], count: 1 },
    ],
    [
      'the tree of mocha',
      '\n> shop@1.0.0 test\n> mocha\n\nlistening on 40213\n\n  suite\n    ✔ one\n    ✔ two slow (101ms)\n    deeper\n      1) fails\n      - left out\n\n  second\n    ✔ one\n\n\n  3 passing (111ms)\n  1 pending\n  1 failing\n\n  1) suite\n       deeper\n         fails:\n     Error: boom\n',
      { passed: tree, failed: ['suite > deeper > fails'], count: 3 },
    ],
    [
      'JSON of mocha',
      '> mocha -R json\n\n{\n "stats": {}, "passes": [{ "fullTitle": "suite one" }], "failures": [{ "fullTitle": "suite two" }]\n}\n',
      { passed: ['suite one'], failed: ['suite two'], count: 1 },
    ],
    [
      'jest with one file',
      'FAIL ./t.test.cjs (5.1 s)\n  suite\n    ✓ one (3 ms)\n    ✕ two (104 ms)\n    ○ skipped out\n\n  ● suite › two\n\n    Too late.\n\nTests:       1 failed, 1 skipped, 1 passed, 3 total\n',
      { passed: ['./t.test.cjs > suite > one'], failed: ['./t.test.cjs', './t.test.cjs > suite > two'], count: 1 },
    ],
    [
      'jest with many files',
      'PASS src/a.test.js\nFAIL src/b.test.js\n  ● suite › two\n\n    Too late.\n\nTests:       1 failed, 4 passed, 5 total\n',
      { passed: ['src/a.test.js'], failed: ['src/b.test.js', 'src/b.test.js > suite > two'], count: 4 },
    ],
    [
      'JSON of jest and vitest',
      '{"testResults":[{"name":"/shop/a.test.js","status":"failed","assertionResults":[{"ancestorTitles":["suite"],"title":"one","status":"passed"},{"ancestorTitles":[],"title":"two","status":"failed"},{"ancestorTitles":[],"title":"out","status":"pending"}]},{"name":"/shop/b.test.js","status":"failed","assertionResults":[]}]}',
      { passed: ['a.test.js > suite > one'], failed: ['a.test.js > two', 'b.test.js'], count: 1 },
    ],
    [
      'the list of vitest',
      '\u001B[32m ❯ v/x.test.mjs (4 tests | 1 failed | 1 skipped) 415ms\n     ✓ one 2ms\n     × fails 10ms\n       ↓ out\n ✓ v/y.test.mjs (2 tests) 405ms\n     ✓ slow 401ms\n\n FAIL  v/x.test.mjs > suite > fails\n ❯ v/x.test.mjs:2:167\n\n      Tests  1 failed | 3 passed | 1 skipped (5)\n',
      { passed: ['v/x.test.mjs > one', 'v/y.test.mjs'], failed: ['v/x.test.mjs > fails'], count: 3 },
    ],
    [
      'the verbose list of vitest',
      ' ✓ v/x.test.mjs > suite > one 2ms\n × v/x.test.mjs > suite > two 10ms\n   → expected 1 to be 2\n',
      { passed: ['v/x.test.mjs > suite > one'], failed: ['v/x.test.mjs > suite > two'], count: undefined },
    ],
    ['ava', '  ✔ first (101ms)\n  ✘ [fail]: bad\n  ─\n', { passed: ['first'], failed: ['bad'], count: undefined }],
    [
      'mocha over tests of a TAP reporter',
      '\n  reporter\n    ✔ one\nok 1 - of another suite\n    TAP version 14\n      ✔ two\n\n  2 passing\n',
      { passed: ['reporter > one', 'reporter > TAP version 14 > two'], failed: [], count: 2 },
    ],
    ['dots', '....\n\nall is well\n', undefined],
  ])('knows %s', async (_, text, wanted) => {
    expect(await read(text)).toEqual(wanted);
  });
});

describe('what counts as a failure', () => {
  const standard: Standard = {
    passed: new Set(['suite', 'suite > one', 'suite > two']),
    failed: new Set(['old']),
    count: undefined,
    succeeds: false,
    isIgnored: matcherOf(['two', 'sh*y']),
  };
  const run = (passed: string[], failed: string[], rest: Partial<SuiteRun> = {}): SuiteRun => ({
    status: 1,
    timedOut: false,
    names: { passed: new Set(passed), failed: new Set(failed), count: undefined },
    output: '',
    seconds: 1,
    ...rest,
  });

  it.each([
    ['nothing new', run(['suite', 'suite > one'], ['old']), undefined],
    ['an ignored test, and its suite with it', run(['suite > one'], ['suite', 'suite > two', 'old']), undefined],
    ['a test that is lost', run(['suite', 'suite > two'], []), '"suite > one" does not pass any more'],
    ['a new one that fails', run(['suite', 'suite > one'], ['fresh', 'shaky']), '"fresh" fails now'],
    ['time', run([], [], { timedOut: true, seconds: 5 }), 'the tests did not end within 5 seconds'],
  ])('%s', (_, after, wanted) => {
    expect(failureOf(after, standard)?.what).toBe(wanted);
  });

  it('fewer tests than before, where they are counted', () => {
    const counted = { passed: new Set(['x.test.js']), failed: new Set<string>(), count: 3 };
    const after = run([], [], { status: 0, names: { ...counted, count: 2 } });
    expect(failureOf(after, { ...standard, ...counted, succeeds: true })?.what).toBe(
      '3 tests passed before, and 2 pass now',
    );
  });
});
