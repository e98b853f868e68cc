import { readdirSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const names = readdirSync('dir', { recursive: true });
  log(names.length);
}
