import { mkdirSync, readdirSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  mkdirSync('plain');
  mkdirSync('deep/er', { recursive: true, mode: 0o755 });
  log(readdirSync('deep'), mkdirSync('deep/er', { recursive: true }));
  try {
    mkdirSync('plain');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
