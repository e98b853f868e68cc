import { cp } from 'node:fs/promises';

export async function backup(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
}
