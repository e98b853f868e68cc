import { readSync } from 'node:fs';

/**
 * @param {number} fd
 * @param {Buffer} bytes
 * @param {number} [length]
 */
export async function fill(fd, bytes, length, ...rest) {
  const first = readSync(fd, bytes, 0, length, null);
  return first + readSync(fd, bytes, ...rest);
}
