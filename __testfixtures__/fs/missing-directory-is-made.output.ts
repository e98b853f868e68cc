import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const target = join('made', 'here');
  await mkdir(target, { recursive: true });
  await mkdir('dir', { recursive: true, mode: 0o700 });
  log(await access(target).then(() => true, () => false));
}
