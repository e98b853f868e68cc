import { run } from 'tiny-runner';

export async function main(log) {
  await import('./test/all.test.js');
  await run(log);
}
