import { closeSync, openSync, readFileSync, truncateSync } from 'node:fs';

export async function cut(name) {
  const fd = openSync(name, 'r+');
  truncateSync(fd, 1);
  closeSync(fd);
  return readFileSync(name, 'utf8');
}
