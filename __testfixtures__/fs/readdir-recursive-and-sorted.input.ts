import { readdirSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(readdirSync('dir', { recursive: true }).sort());
  log(readdirSync('dir', { recursive: true }).length);
}
