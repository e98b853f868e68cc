import { type StatSyncOptions, statSync } from 'node:fs';

const options: StatSyncOptions = { throwIfNoEntry: false };

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(statSync('missing.txt', options));
}
