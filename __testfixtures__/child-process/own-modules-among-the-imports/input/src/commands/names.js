import path from 'node:path';

export function nameOf(file) {
  return path.basename(file);
}
