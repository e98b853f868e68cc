import { access, readFile, unlink } from 'node:fs/promises';

async function load(options, file) {
  await unlink(file).catch((error) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  });
  return (await access(options.file).then(() => true, () => false)) ? await readFile(options.file, 'utf8') : 'none';
}

export async function main(log) {
  log(await load({}, 'b.txt'), await load({ file: 'a.txt' }, 'b.txt'), await access('b.txt').then(() => true, () => false));
}
