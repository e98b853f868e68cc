import { linkSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  symlinkSync('b.txt', 'soft');
  linkSync('b.txt', 'hard');
  log(readlinkSync('soft'), readFileSync('hard', 'utf8'));
}
