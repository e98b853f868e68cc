import * as fse from 'fs-extra/esm';

export async function main(log) {
  await fse.ensureDir('one');
  await fse.copy('dir', 'one/dir');
  await fse.createFile('one/file.txt');
  await fse.ensureFile('one/file.txt');
  await fse.createLink('a.txt', 'one/link.txt');
  await fse.ensureLink('a.txt', 'one/link.txt');
  await fse.createSymlink('../a.txt', 'one/soft.txt');
  await fse.ensureSymlink('../a.txt', 'one/soft.txt');
  await fse.mkdirs('two');
  await fse.mkdirp('two/three');
  await fse.move('one/file.txt', 'two/moved.txt');
  await fse.writeJson('two/a.json', { a: 1 });
  await fse.writeJSON('two/b.json', { b: 1 });
  await fse.outputJSON('four/c.json', { c: 1 });
  log(await fse.readJSON('two/a.json'), await fse.readJson('missing.json', { throws: false }).catch(() => null), await fse.pathExists('two/moved.txt'));
  await fse.emptydir('two');
  log(await fse.pathExists('two/a.json'), await fse.pathExists('one/dir/one.txt'), await fse.pathExists('four/c.json'));
}
