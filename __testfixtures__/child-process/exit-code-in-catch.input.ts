import { execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  try {
    execSync('echo partial; echo broken >&2; exit 3', { stdio: 'pipe' });
  } catch (error) {
    const { message, status, stdout, stderr, signal } = error as Error & Record<string, unknown>;
    log(message, status, String(stdout), String(stderr), signal);
  }
  log('after');
}
