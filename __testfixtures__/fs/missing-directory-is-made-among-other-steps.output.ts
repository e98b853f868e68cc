import { access, mkdir } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const dir = 'fresh';
  if (!(await access(dir).then(() => true, () => false))) {
    await mkdir(dir);
    log('made');
  }
  if (!(await access(dir).then(() => true, () => false))) await mkdir(dir);
  else log('there');
}
