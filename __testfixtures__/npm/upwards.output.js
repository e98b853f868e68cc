import { findUpMultiple, findDown, findUp } from 'find-up';
import { findUp as findUpAsync } from 'find-up-simple';
import { locatePath } from 'locate-path';
import { packageDirectory } from 'package-directory';
import { pathExists } from 'path-exists';
import { isFile, isDirectory, isSymlink } from 'path-type';
import { packageDirectory as packageDirectoryAsync } from 'pkg-dir';
import * as pkgUp from 'pkg-up';

export async function main(log) {
  log(await findUp('a.txt', { cwd: 'dir/sub' }), await findUp(['none', 'b.txt'], { cwd: 'dir' }), await findUp('no-such-file'));
  log((await findUpMultiple('a.txt', { cwd: 'dir/sub' })).length, await findDown('three.txt', { depth: 3 }));
  log(await findUp((directory) => (directory.endsWith('dir') ? directory : undefined), { cwd: 'dir/sub' }));
  log(await findUp('data.json'), await findUpAsync('a.txt', { cwd: 'dir/sub' }));
  log(await locatePath(['none', 'dir/one.txt', 'a.txt']), await locatePath(['dir'], { type: 'directory' }));
  log(await packageDirectory({ cwd: 'dir' }), await packageDirectoryAsync(), await pkgUp.pkgUp({ cwd: 'dir/sub' }));
  log(await pathExists('a.txt'), (await pathExists('missing')) ? 'there' : 'gone');
  log(await isFile('a.txt'), await isDirectory('dir'), await isSymlink('link'), await isFile('missing'));
  try {
    await isFile(7);
  } catch (error) {
    log(error.name);
  }
}
