import { cpSync } from 'node:fs';

export async function backup(from: string, to: string): Promise<void> {
  cpSync(from, to, { recursive: true });
}
