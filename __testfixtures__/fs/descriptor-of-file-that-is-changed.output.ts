import fs from 'node:fs';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const fd = await promisify(fs.open)('a.txt', 'r+', 0o600);
  const { uid, gid } = await promisify(fs.fstat)(fd);
  await promisify(fs.ftruncate)(fd, 3);
  await promisify(fs.fchmod)(fd, 0o600);
  await promisify(fs.fchown)(fd, uid, gid);
  await promisify(fs.futimes)(fd, 10, 20);
  await promisify(fs.fdatasync)(fd);
  await promisify(fs.fsync)(fd);
  const { size, mode, mtimeMs } = await promisify(fs.fstat)(fd);
  await promisify(fs.close)(fd);
  log(size, mode & 0o777, mtimeMs);
}
