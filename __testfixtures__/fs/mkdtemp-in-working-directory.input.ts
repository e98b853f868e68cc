import { mkdtempSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const made = mkdtempSync('work-');
  log(made.startsWith('work-'), made.length);
}
