import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const target = join('made', 'here');
  if (!existsSync(target)) mkdirSync(target, { recursive: true });
  if (!existsSync('dir')) {
    mkdirSync('dir', { recursive: true, mode: 0o700 });
  }
  log(existsSync(target));
}
