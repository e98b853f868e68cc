// `npm run fuzz -- [programs] [seed]`: a long run, for finding what the short run of the test suite does not.
import { fuzz } from './fuzz.js';
import { shown } from './show.js';

const [programs = '200', seed = String(Math.floor(Math.random() * 1e9))] = process.argv.slice(2);
const started = performance.now();
console.log(`seed ${seed}`);
const result = await fuzz({
  seed: Number(seed),
  programs: Number(programs),
  maxFailures: 20,
  onFailure: (failure) => console.log(`\n######## seed ${failure.seed} (${failure.style})\n${shown(failure.verdict)}`),
  onMissed: (seed, verdict) => {
    if (process.env['UNBLOCK_FUZZ_MISSED']) console.log(`\nmissed in seed ${seed}\n${verdict.missed.join('\n')}`);
  },
  onProgress: (done) => {
    if (done % 240 === 0) console.log(`${done} programs, ${Math.round((performance.now() - started) / 1000)} s`);
  },
});
const { convertible, converted, failures } = result;
console.log(
  `${result.programs} programs, ${failures.length} failures, ${Math.round((performance.now() - started) / 1000)} s`,
);
console.log(`converted ${converted} of ${convertible} (${((100 * converted) / convertible).toFixed(1)} %)`);
for (const [reason, times] of [...result.missed].sort((a, b) => b[1] - a[1])) console.log(`  ${times} ${reason}`);
process.exitCode = failures.length === 0 ? 0 : 1;
