import { findDownSync, findUp, findUpMultipleSync, findUpSync } from 'find-up';
import { findUpSync as findUpSimply } from 'find-up-simple';
import { locatePathSync } from 'locate-path';
import { packageDirectorySync } from 'package-directory';
import { pathExistsSync } from 'path-exists';
import { isDirectorySync, isFileSync, isSymlinkSync } from 'path-type';
import { packageDirectorySync as pkgDirSync } from 'pkg-dir';
import * as pkgUp from 'pkg-up';

export async function main(log) {
  log(findUpSync('a.txt', { cwd: 'dir/sub' }), findUpSync(['none', 'b.txt'], { cwd: 'dir' }), findUpSync('no-such-file'));
  log(findUpMultipleSync('a.txt', { cwd: 'dir/sub' }).length, findDownSync('three.txt', { depth: 3 }));
  log(findUpSync((directory) => (directory.endsWith('dir') ? directory : undefined), { cwd: 'dir/sub' }));
  log(await findUp('data.json'), findUpSimply('a.txt', { cwd: 'dir/sub' }));
  log(locatePathSync(['none', 'dir/one.txt', 'a.txt']), locatePathSync(['dir'], { type: 'directory' }));
  log(packageDirectorySync({ cwd: 'dir' }), pkgDirSync(), pkgUp.pkgUpSync({ cwd: 'dir/sub' }));
  log(pathExistsSync('a.txt'), pathExistsSync('missing') ? 'there' : 'gone');
  log(isFileSync('a.txt'), isDirectorySync('dir'), isSymlinkSync('link'), isFileSync('missing'));
  try {
    isFileSync(7);
  } catch (error) {
    log(error.name);
  }
}
