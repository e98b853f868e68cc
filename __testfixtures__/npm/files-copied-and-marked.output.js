import fs from 'node:fs';
import { promisify } from 'node:util';
import { chownr } from 'chownr';
import { copyFile } from 'copy-file';
import { copyFileSync as cpFileSync, copyFile as copyFileAsync } from 'cp-file';
import touch from 'touch';

export async function main(log) {
  await copyFile('a.txt', 'new/copy.txt');
  log(cpFileSync('b.txt', 'new/copy.txt', { overwrite: false }), await fs.promises.readFile('new/copy.txt', 'utf8'));
  try {
    await copyFile('missing', 'copy.txt');
  } catch (error) {
    log(error.name, error.code);
  }
  try {
    await copyFileAsync('missing', 'copy.txt');
  } catch (error) {
    log(error.name, error.code);
  }
  log(await promisify(chownr)('dir', process.getuid(), process.getgid()), (await fs.promises.stat('dir/one.txt')).uid === process.getuid());
  await touch('a.txt', { time: 1_000_000_000_000 });
  await touch('touched.txt', { mtime: new Date(0) });
  log(await touch('b.txt', { ref: 'a.txt' }), (await fs.promises.stat('b.txt')).mtimeMs, await fs.promises.access('touched.txt').then(() => true, () => false));
  await touch('never.txt', { nocreate: true });
  const descriptor = await promisify(fs.open)('empty.txt', 'r+');
  await touch.ftouch(descriptor, { time: 1_000_000_000_000 });
  await promisify(fs.close)(descriptor);
  log(await fs.promises.access('never.txt').then(() => true, () => false), (await fs.promises.stat('empty.txt')).mtimeMs);
  try {
    await touch('missing/file');
  } catch (error) {
    log(error.code);
  }
}
