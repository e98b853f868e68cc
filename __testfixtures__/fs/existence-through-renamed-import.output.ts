import { access, mkdir } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await mkdir('out', { recursive: true });
  log(await access('out').then(() => true, () => false));
}
