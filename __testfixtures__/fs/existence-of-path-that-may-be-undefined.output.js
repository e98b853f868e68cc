import { existsSync, readFileSync } from 'node:fs';
import { access, unlink } from 'node:fs/promises';

/** @param {{ file?: string }} options */
async function load(options) {
  return existsSync(options.file) ? readFileSync(options.file, 'utf8') : 'none';
}

/** @param {string | undefined} file */
async function clean(file) {
  if (await access(file).then(() => true, () => false)) await unlink(file);
}

export async function main(log) {
  log(await load({ file: 'a.txt' }), await load({}));
  await clean(undefined);
}
