import { execAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  try {
    await execAsync('exec sleep 5', { timeout: 100, stdio: 'pipe' });
  } catch (error) {
    const { code, syscall, signal } = error as NodeJS.ErrnoException & { signal: string };
    log(code, syscall, signal);
  }
}
