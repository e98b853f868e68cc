import { execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  try {
    execSync('');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
