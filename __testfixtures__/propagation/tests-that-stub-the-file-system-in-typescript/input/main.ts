import { run } from 'tiny-runner';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await import('./test/notes.test.js');
  await run(log);
}
