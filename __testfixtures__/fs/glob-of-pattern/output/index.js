import { globSync } from 'node:fs';

export async function sources(root) {
  const files = globSync('**/*.ts', { cwd: root });
  return files.concat(globSync(['*.js', '*.mjs'], { cwd: root })).sort();
}
