import fs from 'node:fs';
import { chownrSync } from 'chownr';
import { copyFileSync } from 'copy-file';
import { copyFileSync as cpFileSync } from 'cp-file';
import touch, { sync as touchFile } from 'touch';

export async function main(log) {
  copyFileSync('a.txt', 'new/copy.txt');
  log(cpFileSync('b.txt', 'new/copy.txt', { overwrite: false }), fs.readFileSync('new/copy.txt', 'utf8'));
  try {
    copyFileSync('missing', 'copy.txt');
  } catch (error) {
    log(error.name, error.code);
  }
  try {
    cpFileSync('missing', 'copy.txt');
  } catch (error) {
    log(error.name, error.code);
  }
  log(chownrSync('dir', process.getuid(), process.getgid()), fs.statSync('dir/one.txt').uid === process.getuid());
  touch.sync('a.txt', { time: 1_000_000_000_000 });
  touchFile('touched.txt', { mtime: new Date(0) });
  log(touch.touchSync('b.txt', { ref: 'a.txt' }), fs.statSync('b.txt').mtimeMs, fs.existsSync('touched.txt'));
  touch.sync('never.txt', { nocreate: true });
  const descriptor = fs.openSync('empty.txt', 'r+');
  touch.ftouchSync(descriptor, { time: 1_000_000_000_000 });
  fs.closeSync(descriptor);
  log(fs.existsSync('never.txt'), fs.statSync('empty.txt').mtimeMs);
  try {
    touch.sync('missing/file');
  } catch (error) {
    log(error.code);
  }
}
