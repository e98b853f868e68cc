import { run } from 'tiny-runner';

export async function main(log) {
  await import('./test/stubs.test.js');
  await run(log);
}
