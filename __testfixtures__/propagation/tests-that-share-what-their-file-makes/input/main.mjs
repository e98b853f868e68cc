import { run } from 'tiny-mocha';

export async function main(log) {
  await import('./test/store.test.js');
  await import('./test/settings.test.js');
  await import('./test/pages.test.js');
  await import('./test/late.test.js');
  await run(log);
}
