import { run } from 'tiny-runner';

export async function main(log) {
  await import('./test/counts.test.js');
  await run(log);
}
