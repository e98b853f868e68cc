// Which of several things make a suite fail: delta debugging by halves. What is kept has passed together, each one that is
// taken back was seen to fail beside it, so that of things which fail only together the first is kept.

export interface Blamed<T, F> {
  readonly item: T;
  readonly failure: F;
  /** It passes alone, and fails beside these, which are kept. */
  readonly beside: readonly T[];
}

export interface Narrowed<T, F> {
  readonly kept: readonly T[];
  readonly blamed: readonly Blamed<T, F>[];
}

/** Gives the failure of some of the items; undefined where they pass. */
export type Try<T, F> = (items: readonly T[]) => Promise<F | undefined>;

/** @param failure of all items together; none of them is known to pass */
export async function narrow<T, F>(items: readonly T[], failure: F, attempt: Try<T, F>): Promise<Narrowed<T, F>> {
  const blamed: Blamed<T, F>[] = [];
  const from = async (kept: readonly T[], suspects: readonly T[], known: F): Promise<readonly T[]> => {
    const [only] = suspects;
    if (only === undefined) return kept;
    if (suspects.length === 1) {
      blamed.push({ item: only, failure: known, beside: await accomplices(only, kept, attempt) });
      return kept;
    }
    const middle = Math.ceil(suspects.length / 2);
    const first = suspects.slice(0, middle);
    const second = suspects.slice(middle);
    const ofFirst = await attempt([...kept, ...first]);
    // All of them fail and the first half does not: no need to try the second.
    if (ofFirst === undefined) return from([...kept, ...first], second, known);
    const left = await from(kept, first, ofFirst);
    const ofSecond = await attempt([...left, ...second]);
    return ofSecond === undefined ? [...left, ...second] : from(left, second, ofSecond);
  };
  const kept = await from([], items, failure);
  return { kept, blamed };
}

/** A smallest part of `kept`, as halving finds it, beside which the item fails; empty where it fails alone. */
async function accomplices<T, F>(item: T, kept: readonly T[], attempt: Try<T, F>): Promise<readonly T[]> {
  if (kept.length === 0 || (await attempt([item])) !== undefined) return [];
  let suspects = kept;
  while (suspects.length > 1) {
    const middle = Math.ceil(suspects.length / 2);
    const halves = [suspects.slice(0, middle), suspects.slice(middle)];
    const guilty = await firstOf(halves, async (half) => (await attempt([...half, item])) !== undefined);
    if (guilty === undefined) return suspects;
    suspects = guilty;
  }
  return suspects;
}

async function firstOf<T>(items: readonly T[], isIt: (item: T) => Promise<boolean>): Promise<T | undefined> {
  for (const item of items) if (await isIt(item)) return item;
  return undefined;
}

/** How many runs it takes to find one of `count` things, and at most, should all of them be guilty. */
export function runsFor(count: number): { readonly least: number; readonly most: number } {
  return { least: Math.ceil(Math.log2(count)), most: Math.max(1, 3 * count - 3) };
}
