import { glob } from 'node:fs/promises';

export async function sources(root) {
  const files = await Array.fromAsync(glob('**/*.ts', { cwd: root }));
  return files.concat(await Array.fromAsync(glob(['*.js', '*.mjs'], { cwd: root }))).sort();
}
