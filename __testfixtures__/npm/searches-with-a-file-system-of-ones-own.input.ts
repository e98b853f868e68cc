import fs from 'node:fs';
import fastGlob from 'fast-glob';

export async function main(log: (...values: unknown[]) => void) {
  log(fastGlob.sync('dir/*.txt', { fs: { lstatSync: fs.lstatSync } }).length);
}
