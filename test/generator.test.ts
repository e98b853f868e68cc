// Generated programs behave alike before and after a rewrite. The seed is printed; UNBLOCK_FUZZ_SEED repeats a run,
// `npm run fuzz -- 10000` makes a long one.
import { expect, test } from 'vitest';
import { fuzz } from './generator/fuzz.js';
import { shown } from './generator/show.js';

const seed = Number(process.env['UNBLOCK_FUZZ_SEED'] ?? Math.floor(Math.random() * 1e9));
const programs = Number(process.env['UNBLOCK_FUZZ_PROGRAMS'] ?? 200);
const perProgram = 2_000;

test(
  `${programs} generated programs from seed ${seed}`,
  async () => {
    const { failures, converted, convertible } = await fuzz({ seed, programs, maxFailures: 1 });
    console.log(`seed ${seed}: converted ${converted} of ${convertible} calls that could be`);
    expect(failures.map((failure) => `seed ${failure.seed}\n${shown(failure.verdict)}`)).toEqual([]);
    expect(converted / convertible).toBeGreaterThan(0.9);
  },
  60_000 + programs * perProgram,
);
