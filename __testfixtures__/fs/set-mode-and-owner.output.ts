import { chmod, chown, lchown, stat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const { uid, gid } = await stat('a.txt');
  await chmod('a.txt', 0o640);
  await chown('a.txt', uid, gid);
  await lchown('link', uid, gid);
  log(((await stat('a.txt')).mode & 0o777).toString(8));
}
