import { execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  try {
    execSync('exec sleep 5', { timeout: 100, stdio: 'pipe' });
  } catch (error) {
    const { code, syscall, signal } = error as NodeJS.ErrnoException & { signal: string };
    log(code, syscall, signal);
  }
}
