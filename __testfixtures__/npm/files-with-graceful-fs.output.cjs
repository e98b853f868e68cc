const { promisify } = require('node:util');
const fs = require('graceful-fs');

exports.main = async function main(log) {
  await promisify(fs.access)('a.txt', fs.constants.R_OK);
  await promisify(fs.appendFile)('a.txt', 'more\n');
  await promisify(fs.chmod)('a.txt', 0o640);
  await promisify(fs.chown)('a.txt', process.getuid(), process.getgid());
  await promisify(fs.lchown)('link', process.getuid(), process.getgid());
  await promisify(fs.copyFile)('a.txt', 'copy.txt');
  await promisify(fs.link)('a.txt', 'hard.txt');
  await promisify(fs.symlink)('b.txt', 'soft.txt');
  await promisify(fs.utimes)('a.txt', 1, 2);
  await promisify(fs.lutimes)('soft.txt', 3, 4);
  await promisify(fs.mkdir)('made/deep', { recursive: true });
  await promisify(fs.rename)('copy.txt', 'moved.txt');
  await promisify(fs.truncate)('moved.txt', 3);
  await promisify(fs.writeFile)('new.txt', 'new\n');
  await promisify(fs.cp)('dir', 'other', { recursive: true });
  log(await promisify(fs.readFile)('a.txt', 'utf8'), await promisify(fs.readFile)('moved.txt', 'utf8'), await promisify(fs.readlink)('soft.txt'));
  log((await promisify(fs.stat)('a.txt')).mtimeMs, (await promisify(fs.lstat)('soft.txt')).mtimeMs, (await promisify(fs.stat)('hard.txt')).nlink);
  log((await promisify(fs.readdir)('.')).join(), (await promisify(fs.readdir)('dir', { withFileTypes: true })).map((entry) => entry.isFile()).join());
  log(await promisify(fs.realpath)('link'), await promisify(fs.realpath.native)('link'), (await promisify(fs.mkdtemp)('temp-')).length);
  log(await promisify(fs.access)('a.txt').then(() => true, () => false), await promisify(fs.access)('missing').then(() => true, () => false), (await promisify(fs.statfs)('.')).bsize > 0);
  const directory = await promisify(fs.opendir)('dir');
  log(directory.path);
  await directory.close();
  const descriptor = await promisify(fs.open)('b.txt', 'r+');
  const buffer = Buffer.alloc(4);
  log((await promisify(fs.read)(descriptor, buffer, 0, 4, 0)).bytesRead, buffer.toString(), (await promisify(fs.readv)(descriptor, [buffer], 0)).bytesRead);
  log((await promisify(fs.write)(descriptor, 'BE', 0)).bytesWritten, (await promisify(fs.writev)(descriptor, [Buffer.from('TA')], 2)).bytesWritten);
  await promisify(fs.write)(descriptor, '\n');
  await promisify(fs.fchmod)(descriptor, 0o600);
  await promisify(fs.fchown)(descriptor, process.getuid(), process.getgid());
  await promisify(fs.futimes)(descriptor, 5, 6);
  log((await promisify(fs.fstat)(descriptor)).mtimeMs, await promisify(fs.readFile)('b.txt', 'utf8'));
  await promisify(fs.ftruncate)(descriptor, 2);
  await promisify(fs.fdatasync)(descriptor);
  await promisify(fs.fsync)(descriptor);
  await promisify(fs.close)(descriptor);
  await promisify(fs.rm)('other', { recursive: true });
  await promisify(fs.rmdir)('made/deep');
  await promisify(fs.unlink)('hard.txt');
  log((await promisify(fs.readdir)('made')).length, await promisify(fs.access)('other').then(() => true, () => false), await promisify(fs.access)('hard.txt').then(() => true, () => false));
  log(await promisify(fs.readFile)('a.txt', 'utf8'));
  try {
    await promisify(fs.readFile)('missing.txt');
  } catch (error) {
    log(error.code, error.syscall, error.path);
  }
  log(fs.statSync('missing', { throwIfNoEntry: false }));
};
