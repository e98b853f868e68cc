import { $ } from 'zx';

export async function head() {
  return $.sync`git rev-parse HEAD`.stdout.trim();
}
