import fs from 'node:fs';
import path from 'node:path';
import temp from 'temp';
import { temporaryDirectory, temporaryWriteSync } from 'tempy';
import tmp from 'tmp';

temp.track();

export async function main(log) {
  const parent = process.cwd();
  log(path.basename(tmp.tmpNameSync({ name: 'chosen' })), tmp.tmpNameSync({ prefix: 'p', postfix: '.txt' }).endsWith('.txt'));
  const directory = tmp.dirSync({ prefix: 'x', tmpdir: parent }).name;
  log(fs.existsSync(directory), path.dirname(directory) === parent, fs.existsSync(tmp.fileSync({ tmpdir: parent }).name));
  const kept = tmp.dirSync();
  kept.removeCallback();
  try {
    log(tmp.dirSync({ name: 'dir', tmpdir: parent }).name);
  } catch (error) {
    log(error.code);
  }
  const held = tmp.fileSync({ tmpdir: parent, postfix: '.txt' });
  fs.writeFileSync(held.name, 'held');
  log(fs.readFileSync(held.name, 'utf8'), path.dirname(held.name) === parent);
  const descriptor = tmp.fileSync();
  log(typeof descriptor.fd, typeof descriptor.name);
  const opened = temp.openSync({ prefix: 'o', suffix: '.txt', dir: parent });
  log(typeof opened.fd, path.extname(opened.path), fs.existsSync(temp.mkdirSync({ dir: parent, prefix: 'm' })));
  log(temp.cleanupSync(), fs.existsSync(opened.path));
  const written = temporaryWriteSync('text', { name: 'note.txt' });
  log(path.basename(written), fs.readFileSync(written, 'utf8'), fs.existsSync(temporaryDirectory()));
}
