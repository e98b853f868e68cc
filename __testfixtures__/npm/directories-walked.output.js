import directoryTree from 'directory-tree';
import findup from 'findup-sync';
import readdirRecursive from 'fs-readdir-recursive';
import globule from 'globule';
import klawSync from 'klaw-sync';
import recursiveReaddirSync from 'recursive-readdir-sync';
import walkSync from 'walk-sync';
import walkdir from 'walkdir';

export async function main(log) {
  log(walkdir.sync('dir').length, klawSync('dir').length, walkSync('dir').length, walkSync.entries('dir').length);
  log(directoryTree('dir').children.length, readdirRecursive('dir').length, recursiveReaddirSync('dir').length);
  log(findup('a.t*', { cwd: 'dir' }), globule.find('*.txt'), globule.findMapping('*.txt').length);
}
