import fs from 'fs-extra';

export async function main(log) {
  fs.accessSync('a.txt', fs.constants.R_OK);
  fs.appendFileSync('a.txt', 'more\n');
  fs.chmodSync('a.txt', 0o640);
  fs.chownSync('a.txt', process.getuid(), process.getgid());
  fs.lchownSync('link', process.getuid(), process.getgid());
  fs.copyFileSync('a.txt', 'copy.txt');
  fs.linkSync('a.txt', 'hard.txt');
  fs.symlinkSync('b.txt', 'soft.txt');
  fs.utimesSync('a.txt', 1, 2);
  fs.lutimesSync('soft.txt', 3, 4);
  fs.mkdirSync('made/deep', { recursive: true });
  fs.renameSync('copy.txt', 'moved.txt');
  fs.truncateSync('moved.txt', 3);
  fs.writeFileSync('new.txt', 'new\n');
  fs.cpSync('dir', 'other', { recursive: true });
  log(fs.readFileSync('a.txt', 'utf8'), fs.readFileSync('moved.txt', 'utf8'), fs.readlinkSync('soft.txt'));
  log(fs.statSync('a.txt').mtimeMs, fs.lstatSync('soft.txt').mtimeMs, fs.statSync('hard.txt').nlink);
  log(fs.readdirSync('.').join(), fs.readdirSync('dir', { withFileTypes: true }).map((entry) => entry.isFile()).join());
  log(fs.realpathSync('link'), fs.realpathSync.native('link'), fs.mkdtempSync('temp-').length);
  log(fs.existsSync('a.txt'), fs.existsSync('missing'), fs.statfsSync('.').bsize > 0);
  const directory = fs.opendirSync('dir');
  log(directory.path);
  await directory.close();
  const descriptor = fs.openSync('b.txt', 'r+');
  const buffer = Buffer.alloc(4);
  log(fs.readSync(descriptor, buffer, 0, 4, 0), buffer.toString(), fs.readvSync(descriptor, [buffer], 0));
  log(fs.writeSync(descriptor, 'BE', 0), fs.writevSync(descriptor, [Buffer.from('TA')], 2));
  fs.writeSync(descriptor, '\n');
  fs.fchmodSync(descriptor, 0o600);
  fs.fchownSync(descriptor, process.getuid(), process.getgid());
  fs.futimesSync(descriptor, 5, 6);
  log(fs.fstatSync(descriptor).mtimeMs, fs.readFileSync('b.txt', 'utf8'));
  fs.ftruncateSync(descriptor, 2);
  fs.fdatasyncSync(descriptor);
  fs.fsyncSync(descriptor);
  fs.closeSync(descriptor);
  fs.rmSync('other', { recursive: true });
  fs.rmdirSync('made/deep');
  fs.unlinkSync('hard.txt');
  log(fs.readdirSync('made').length, fs.existsSync('other'), fs.existsSync('hard.txt'));
  try {
    fs.readFileSync('missing.txt');
  } catch (error) {
    log(error.code, error.syscall, error.path);
  }
  log(fs.statSync('missing', { throwIfNoEntry: false }));
}
