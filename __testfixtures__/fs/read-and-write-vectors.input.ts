import { closeSync, openSync, readvSync, writevSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const fd = openSync('vectors.txt', 'w+');
  log(writevSync(fd, [Buffer.from('ab'), Buffer.from('cd')]));
  writevSync(fd, [Buffer.from('ef')], 4);
  const [left, right] = [Buffer.alloc(3), Buffer.alloc(3)];
  log(readvSync(fd, [left, right], 0), `${left}|${right}`);
  closeSync(fd);
}
