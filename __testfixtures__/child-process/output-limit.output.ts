import { execAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  try {
    await execAsync('head -c 300000 /dev/zero', { maxBuffer: 1000, stdio: 'pipe' });
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
