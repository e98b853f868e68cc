import { execAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  try {
    await execAsync('echo partial; echo broken >&2; exit 3', { stdio: 'pipe' });
  } catch (error) {
    const { message, status, stdout, stderr, signal } = error as Error & Record<string, unknown>;
    log(message, status, String(stdout), String(stderr), signal);
  }
  log('after');
}
