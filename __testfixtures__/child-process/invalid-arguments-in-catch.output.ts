import { execAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  try {
    await execAsync('');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
