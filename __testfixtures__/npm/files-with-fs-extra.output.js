import fs from 'fs-extra';

export async function main(log) {
  await fs.access('a.txt', fs.constants.R_OK);
  await fs.appendFile('a.txt', 'more\n');
  await fs.chmod('a.txt', 0o640);
  await fs.chown('a.txt', process.getuid(), process.getgid());
  await fs.lchown('link', process.getuid(), process.getgid());
  await fs.copyFile('a.txt', 'copy.txt');
  await fs.link('a.txt', 'hard.txt');
  await fs.symlink('b.txt', 'soft.txt');
  await fs.utimes('a.txt', 1, 2);
  await fs.lutimes('soft.txt', 3, 4);
  await fs.mkdir('made/deep', { recursive: true });
  await fs.rename('copy.txt', 'moved.txt');
  await fs.truncate('moved.txt', 3);
  await fs.writeFile('new.txt', 'new\n');
  await fs.cp('dir', 'other', { recursive: true });
  log(await fs.readFile('a.txt', 'utf8'), await fs.readFile('moved.txt', 'utf8'), await fs.readlink('soft.txt'));
  log((await fs.stat('a.txt')).mtimeMs, (await fs.lstat('soft.txt')).mtimeMs, (await fs.stat('hard.txt')).nlink);
  log((await fs.readdir('.')).join(), (await fs.readdir('dir', { withFileTypes: true })).map((entry) => entry.isFile()).join());
  log(await fs.realpath('link'), await fs.realpath.native('link'), (await fs.mkdtemp('temp-')).length);
  log(await fs.pathExists('a.txt'), await fs.pathExists('missing'), (await fs.statfs('.')).bsize > 0);
  const directory = await fs.opendir('dir');
  log(directory.path);
  await directory.close();
  const descriptor = await fs.open('b.txt', 'r+');
  const buffer = Buffer.alloc(4);
  log((await fs.read(descriptor, buffer, 0, 4, 0)).bytesRead, buffer.toString(), (await fs.readv(descriptor, [buffer], 0)).bytesRead);
  log((await fs.write(descriptor, 'BE', 0)).bytesWritten, (await fs.writev(descriptor, [Buffer.from('TA')], 2)).bytesWritten);
  await fs.write(descriptor, '\n');
  await fs.fchmod(descriptor, 0o600);
  await fs.fchown(descriptor, process.getuid(), process.getgid());
  await fs.futimes(descriptor, 5, 6);
  log((await fs.fstat(descriptor)).mtimeMs, await fs.readFile('b.txt', 'utf8'));
  await fs.ftruncate(descriptor, 2);
  await fs.fdatasync(descriptor);
  await fs.fsync(descriptor);
  await fs.close(descriptor);
  await fs.rm('other', { recursive: true });
  await fs.rmdir('made/deep');
  await fs.unlink('hard.txt');
  log((await fs.readdir('made')).length, await fs.pathExists('other'), await fs.pathExists('hard.txt'));
  try {
    await fs.readFile('missing.txt');
  } catch (error) {
    log(error.code, error.syscall, error.path);
  }
  log(fs.statSync('missing', { throwIfNoEntry: false }));
}
