import fs from 'node:fs/promises';

async function prepare(dir: string): Promise<void> {
  await fs.mkdir(dir).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await prepare('dir');
  await prepare('a.txt');
  await prepare('fresh');
  log(await fs.access('fresh').then(() => true, () => false));
  try {
    await prepare('no/parent');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as NodeJS.ErrnoException).path);
  }
}
