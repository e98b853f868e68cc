import { run } from 'tiny-runner';

export async function main(log) {
  await import('./test/load.test.js');
  await run(log);
}
