import * as fse from 'fs-extra/esm';
import { copySync, emptydirSync, ensureDirSync, moveSync, readJSONSync, writeJSONSync, writeJsonSync } from 'fs-extra/esm';

export async function main(log) {
  ensureDirSync('one');
  copySync('dir', 'one/dir');
  fse.createFileSync('one/file.txt');
  fse.ensureFileSync('one/file.txt');
  fse.createLinkSync('a.txt', 'one/link.txt');
  fse.ensureLinkSync('a.txt', 'one/link.txt');
  fse.createSymlinkSync('../a.txt', 'one/soft.txt');
  fse.ensureSymlinkSync('../a.txt', 'one/soft.txt');
  fse.mkdirsSync('two');
  fse.mkdirpSync('two/three');
  moveSync('one/file.txt', 'two/moved.txt');
  writeJsonSync('two/a.json', { a: 1 });
  writeJSONSync('two/b.json', { b: 1 });
  fse.outputJSONSync('four/c.json', { c: 1 });
  log(readJSONSync('two/a.json'), fse.readJsonSync('missing.json', { throws: false }), fse.pathExistsSync('two/moved.txt'));
  emptydirSync('two');
  log(fse.pathExistsSync('two/a.json'), fse.pathExistsSync('one/dir/one.txt'), fse.pathExistsSync('four/c.json'));
}
