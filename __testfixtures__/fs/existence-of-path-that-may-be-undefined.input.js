import { existsSync, readFileSync, unlinkSync } from 'node:fs';

/** @param {{ file?: string }} options */
async function load(options) {
  return existsSync(options.file) ? readFileSync(options.file, 'utf8') : 'none';
}

/** @param {string | undefined} file */
async function clean(file) {
  if (existsSync(file)) unlinkSync(file);
}

export async function main(log) {
  log(await load({ file: 'a.txt' }), await load({}));
  await clean(undefined);
}
