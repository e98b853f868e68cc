import fse, { createFileSync, ensureDirSync } from 'fs-extra';
import * as extra from 'fs-extra/esm';

export async function main(log) {
  ensureDirSync('one/two');
  log(fse.mkdirsSync('one/three'), fse.mkdirpSync('one/three'), fse.ensureDirSync('one/four', { mode: 0o700 }));
  fse.copySync('dir', 'one/dir', { filter: (from) => !from.endsWith('two.txt') });
  fse.copySync('a.txt', 'one/a.txt');
  try {
    fse.copySync('b.txt', 'one/a.txt', { overwrite: false, errorOnExist: true });
  } catch (error) {
    log(error.message);
  }
  log(fse.readdirSync('one/dir').join(), fse.readFileSync('one/a.txt', 'utf8'));
  createFileSync('made/file.txt');
  fse.ensureFileSync('made/file.txt');
  fse.createLinkSync('a.txt', 'made/link.txt');
  fse.ensureLinkSync('a.txt', 'made/link.txt');
  fse.createSymlinkSync('../a.txt', 'made/soft.txt');
  fse.ensureSymlinkSync('../a.txt', 'made/soft.txt');
  log(fse.readlinkSync('made/soft.txt'), fse.statSync('made/link.txt').nlink);
  try {
    fse.createLinkSync('missing', 'made/other');
  } catch (error) {
    log(error.code, error.message);
  }
  fse.moveSync('made/file.txt', 'moved/file.txt');
  try {
    fse.moveSync('made', 'moved');
  } catch (error) {
    log(error.message);
  }
  fse.outputFileSync('out/file.txt', 'out\n');
  fse.outputJSONSync('out/file.json', { out: true });
  fse.writeJSONSync('out/flat.json', [1]);
  log(fse.pathExistsSync('out/file.txt'), fse.pathExistsSync('missing'), fse.existsSync('out'));
  fse.emptyDirSync('out');
  fse.emptydirSync('new');
  log(fse.emptyDirSync('new'), fse.readdirSync('out').length);
  fse.removeSync('out');
  log(fse.removeSync('missing'), fse.existsSync('out'));
  extra.outputJsonSync('esm/file.json', { n: 1 });
  extra.outputFileSync('esm/file.txt', 'text');
  log(extra.readJsonSync('esm/file.json').n, extra.pathExistsSync('esm/file.txt'));
  extra.emptyDirSync('esm');
  extra.removeSync('esm');
  log(extra.pathExistsSync('esm'));
}
