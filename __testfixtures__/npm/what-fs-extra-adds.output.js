import fse, { ensureDir, createFile } from 'fs-extra';
import * as extra from 'fs-extra/esm';

export async function main(log) {
  await ensureDir('one/two');
  log(await fse.mkdirs('one/three'), await fse.mkdirp('one/three'), await fse.ensureDir('one/four', { mode: 0o700 }));
  await fse.copy('dir', 'one/dir', { filter: (from) => !from.endsWith('two.txt') });
  await fse.copy('a.txt', 'one/a.txt');
  try {
    await fse.copy('b.txt', 'one/a.txt', { overwrite: false, errorOnExist: true });
  } catch (error) {
    log(error.message);
  }
  log((await fse.readdir('one/dir')).join(), await fse.readFile('one/a.txt', 'utf8'));
  await createFile('made/file.txt');
  await fse.ensureFile('made/file.txt');
  await fse.createLink('a.txt', 'made/link.txt');
  await fse.ensureLink('a.txt', 'made/link.txt');
  await fse.createSymlink('../a.txt', 'made/soft.txt');
  await fse.ensureSymlink('../a.txt', 'made/soft.txt');
  log(await fse.readlink('made/soft.txt'), (await fse.stat('made/link.txt')).nlink);
  try {
    await fse.createLink('missing', 'made/other');
  } catch (error) {
    log(error.code, error.message);
  }
  await fse.move('made/file.txt', 'moved/file.txt');
  try {
    await fse.move('made', 'moved');
  } catch (error) {
    log(error.message);
  }
  await fse.outputFile('out/file.txt', 'out\n');
  await fse.outputJSON('out/file.json', { out: true });
  await fse.writeJSON('out/flat.json', [1]);
  log(await fse.pathExists('out/file.txt'), await fse.pathExists('missing'), await fse.pathExists('out'));
  await fse.emptyDir('out');
  await fse.emptydir('new');
  log(fse.emptyDirSync('new'), (await fse.readdir('out')).length);
  await fse.remove('out');
  log(await fse.remove('missing'), await fse.pathExists('out'));
  await extra.outputJson('esm/file.json', { n: 1 });
  await extra.outputFile('esm/file.txt', 'text');
  log((await extra.readJson('esm/file.json')).n, await extra.pathExists('esm/file.txt'));
  await extra.emptyDir('esm');
  await extra.remove('esm');
  log(await extra.pathExists('esm'));
}
