import { mkdtemp } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const made = await mkdtemp('work-');
  log(made.startsWith('work-'), made.length);
}
