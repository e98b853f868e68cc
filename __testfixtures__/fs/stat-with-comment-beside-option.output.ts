import { statSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(
    statSync('missing.txt', {
      // a fresh checkout has no cache
      throwIfNoEntry: false,
      bigint: true,
    }),
  );
}
