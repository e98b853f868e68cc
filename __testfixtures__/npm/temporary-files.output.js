import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import temp from 'temp';
import { temporaryDirectory, temporaryWrite } from 'tempy';
import tmp from 'tmp';

temp.track();

export async function main(log) {
  const parent = process.cwd();
  log(path.basename(await promisify(tmp.tmpName)({ name: 'chosen' })), (await promisify(tmp.tmpName)({ prefix: 'p', postfix: '.txt' })).endsWith('.txt'));
  const directory = await promisify(tmp.dir)({ prefix: 'x', tmpdir: parent });
  log(await fs.access(directory).then(() => true, () => false), path.dirname(directory) === parent, await fs.access(await promisify(tmp.file)({ tmpdir: parent })).then(() => true, () => false));
  const kept = tmp.dirSync();
  kept.removeCallback();
  try {
    log(await promisify(tmp.dir)({ name: 'dir', tmpdir: parent }));
  } catch (error) {
    log(error.code);
  }
  const held = await promisify(tmp.file)({ tmpdir: parent, postfix: '.txt' }).then((name) => ({ name }));
  await fs.writeFile(held.name, 'held');
  log(await fs.readFile(held.name, 'utf8'), path.dirname(held.name) === parent);
  const descriptor = tmp.fileSync();
  log(typeof descriptor.fd, typeof descriptor.name);
  const opened = await temp.open({ prefix: 'o', suffix: '.txt', dir: parent });
  log(typeof opened.fd, path.extname(opened.path), await fs.access(await temp.mkdir({ dir: parent, prefix: 'm' })).then(() => true, () => false));
  log(await temp.cleanup(), await fs.access(opened.path).then(() => true, () => false));
  const written = await temporaryWrite('text', { name: 'note.txt' });
  log(path.basename(written), await fs.readFile(written, 'utf8'), await fs.access(temporaryDirectory()).then(() => true, () => false));
}
