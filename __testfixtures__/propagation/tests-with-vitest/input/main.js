import { run } from 'tiny-runner';

export async function main(log) {
  await import('./test/throws.test.js');
  await import('./test/throws-in-a-block.test.js');
  await import('./test/does-not-throw.test.js');
  await import('./test/function-not-called.test.js');
  await import('./test/inline-snapshot.test.js');
  await import('./test/arguments-that-may-throw.test.js');
  await import('./test/several-lines.test.js');
  await import('./test/hooks-and-tables.test.js');
  await run(log);
}
