import { run } from 'tiny-runner';

export async function main(log) {
  await import('./test/throws.test.js');
  await import('./test/does-not-throw.test.js');
  await import('./test/looks-at-the-error.test.js');
  await import('./test/bound-function.test.js');
  await import('./test/assert-style.test.js');
  await import('./test/should-style.test.js');
  await run(log);
}
