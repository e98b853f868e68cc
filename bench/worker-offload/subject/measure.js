import { squares } from './db.js';
import { hash, primes, token } from './work.js';

const results = {};

/** The largest time between two turns of an interval of 5 ms while one call after the other is made. */
async function measure(name, calls, run) {
  const begun = performance.now();
  await run();
  const first = performance.now() - begun;
  let gap = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
  }, 5);
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) {
    await run();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const call = (performance.now() - start) / calls;
  await new Promise((resolve) => setTimeout(resolve, 20));
  clearInterval(timer);
  results[name] = { gap, call, first };
}

await measure('better-sqlite3', 10, async () => squares(500_000));
await measure('bcryptjs', 5, async () => await hash('secret'));
await measure('jsonwebtoken', 50, async () => await token('ann'));
await measure('a pure loop', 10, async () => primes(300_000));
console.log(JSON.stringify(results));
