import { existsSync as exists, mkdirSync as makeDir } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  if (!exists('out')) makeDir('out', { recursive: true });
  log(exists('out'));
}
