import { mkdtempDisposableSync } from 'node:fs';

export async function scratch() {
  const dir = mkdtempDisposableSync('pack-');
  return dir;
}

export async function scratchPath() {
  return mkdtempDisposableSync('pack-').path;
}
