import { link, readFile, readlink, symlink } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await symlink('b.txt', 'soft');
  await link('b.txt', 'hard');
  log(await readlink('soft'), await readFile('hard', 'utf8'));
}
