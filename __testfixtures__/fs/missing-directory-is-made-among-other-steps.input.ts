import { existsSync, mkdirSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const dir = 'fresh';
  if (!existsSync(dir)) {
    mkdirSync(dir);
    log('made');
  }
  if (!existsSync(dir)) mkdirSync(dir);
  else log('there');
}
