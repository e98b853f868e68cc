import fs from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const fd = fs.openSync('a.txt', 'r+', 0o600);
  const { uid, gid } = fs.fstatSync(fd);
  fs.ftruncateSync(fd, 3);
  fs.fchmodSync(fd, 0o600);
  fs.fchownSync(fd, uid, gid);
  fs.futimesSync(fd, 10, 20);
  fs.fdatasyncSync(fd);
  fs.fsyncSync(fd);
  const { size, mode, mtimeMs } = fs.fstatSync(fd);
  fs.closeSync(fd);
  log(size, mode & 0o777, mtimeMs);
}
