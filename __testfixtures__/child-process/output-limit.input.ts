import { execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  try {
    execSync('head -c 300000 /dev/zero', { maxBuffer: 1000, stdio: 'pipe' });
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
