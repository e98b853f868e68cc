import { existsSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const here = existsSync('a.txt');
  log(here, existsSync('missing.txt'), !existsSync('dir'), existsSync('a.txt/below'));
  log(['a.txt', 'missing.txt'].length > 1 && existsSync('link'));
}
