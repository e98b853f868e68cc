import { open, ftruncate, close } from 'node:fs';
import { promisify } from 'node:util';
import { readFile } from 'node:fs/promises';

export async function cut(name) {
  const fd = await promisify(open)(name, 'r+');
  await promisify(ftruncate)(fd, 1);
  await promisify(close)(fd);
  return await readFile(name, 'utf8');
}
