import { chmodSync, chownSync, lchownSync, statSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const { uid, gid } = statSync('a.txt');
  chmodSync('a.txt', 0o640);
  chownSync('a.txt', uid, gid);
  lchownSync('link', uid, gid);
  log((statSync('a.txt').mode & 0o777).toString(8));
}
