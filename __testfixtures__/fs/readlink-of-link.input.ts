import { readlinkSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(readlinkSync('link'));
  try {
    readlinkSync('a.txt');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
