import { access, mkdir, unlink } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  // The directory of the output.
  await mkdir('out').catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  }); // made once
  if (await access('a.txt').then(() => true, () => false)) {
    // left over from the last run
    await unlink('a.txt');
  }
  log(await access('out').then(() => true, () => false), await access('a.txt').then(() => true, () => false));
}
