import { execSync } from 'node:child_process';

export async function main(log) {
  try {
    execSync('kill -9 $$', { stdio: 'pipe' });
  } catch (error) {
    log(error.status, error.signal);
  }
}
