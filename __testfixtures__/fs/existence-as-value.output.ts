import { access } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const here = await access('a.txt').then(() => true, () => false);
  log(here, await access('missing.txt').then(() => true, () => false), !(await access('dir').then(() => true, () => false)), await access('a.txt/below').then(() => true, () => false));
  log(['a.txt', 'missing.txt'].length > 1 && (await access('link').then(() => true, () => false)));
}
