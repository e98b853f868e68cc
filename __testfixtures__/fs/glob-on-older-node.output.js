import { globSync } from 'node:fs';

export async function sources(root) {
  return globSync('**/*.ts', { cwd: root });
}
