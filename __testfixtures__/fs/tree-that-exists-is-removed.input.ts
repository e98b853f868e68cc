import { existsSync, rmSync, rmdirSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  if (existsSync('dir/sub')) rmSync('dir/sub', { recursive: true });
  if (existsSync('dir')) rmSync('dir', { recursive: true, force: true });
  if (existsSync('dir')) rmdirSync('dir');
  log(existsSync('dir'));
}
