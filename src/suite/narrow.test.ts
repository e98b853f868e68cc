// Which groups are to blame: whatever combination of them fails, what is kept passes, and each that is not was seen to fail.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { narrow } from './narrow.js';

/** Fails where all of one of `causes` are there. */
function suiteFailingWith(causes: readonly (readonly number[])[]) {
  let runs = 0;
  const attempt = async (items: readonly number[]): Promise<string | undefined> => {
    runs += 1;
    return causes.find((cause) => cause.every((each) => items.includes(each)))?.join();
  };
  return { attempt, runs: () => runs };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

it('finds one among many by halves', async () => {
  const { attempt, runs } = suiteFailingWith([[700]]);
  const { kept, blamed } = await narrow(upTo(1024), '700', attempt);
  expect(kept).toHaveLength(1023);
  expect(blamed).toEqual([{ item: 700, failure: '700', beside: [] }]);
  expect(runs()).toBeLessThanOrEqual(21);
});

it('names those beside which one fails', async () => {
  const { attempt } = suiteFailingWith([[1, 6]]);
  expect(await narrow(upTo(8), 'x', attempt)).toEqual({
    kept: [0, 1, 2, 3, 4, 5, 7],
    blamed: [{ item: 6, failure: '1,6', beside: [1] }],
  });
});

it('keeps a largest part that passes, whatever fails together', async () => {
  const cause = fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(cause, { minLength: 1, maxLength: 5 }), async (causes) => {
      const { attempt } = suiteFailingWith(causes);
      const { kept, blamed } = await narrow(upTo(12), 'all', attempt);
      expect(await attempt(kept)).toBeUndefined();
      expect([...kept, ...blamed.map(({ item }) => item)].toSorted((a, b) => a - b)).toEqual(upTo(12));
      for (const { item, beside } of blamed) {
        expect(await attempt([...kept, item])).toBeDefined();
        expect(kept).toEqual(expect.arrayContaining([...beside]));
        expect(await attempt([...beside, item])).toBeDefined();
      }
    }),
    { numRuns: 200 },
  );
});
