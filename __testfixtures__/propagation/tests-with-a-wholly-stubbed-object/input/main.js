import { run } from 'tiny-runner';

export async function main(log) {
  await import('./test/store.test.js');
  await run(log);
}
