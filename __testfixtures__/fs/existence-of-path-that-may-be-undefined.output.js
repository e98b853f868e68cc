import { access, readFile, unlink } from 'node:fs/promises';

/** @param {{ file?: string }} options */
async function load(options) {
  return (await access(options.file).then(() => true, () => false)) ? await readFile(options.file, 'utf8') : 'none';
}

/** @param {string | undefined} file */
async function clean(file) {
  if (await access(file).then(() => true, () => false)) await unlink(file);
}

export async function main(log) {
  log(await load({ file: 'a.txt' }), await load({}));
  await clean(undefined);
}
