import { execSync } from 'node:child_process';

export async function load() {
  try {
    return execSync('curl -s https://example.org/list').toString();
  } catch (error) {
    return error.status === 7 ? '' : undefined;
  }
}
