import { run } from 'tiny-runner';

export async function main(log) {
  await import('./test/throws.test.js');
  await run(log);
}
