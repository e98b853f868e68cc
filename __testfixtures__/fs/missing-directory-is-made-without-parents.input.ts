import fs from 'node:fs';

async function prepare(dir: string): Promise<void> {
  if (!fs.existsSync(dir)) {
    fs.mkdirSync(dir);
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await prepare('dir');
  await prepare('a.txt');
  await prepare('fresh');
  log(fs.existsSync('fresh'));
  try {
    await prepare('no/parent');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as NodeJS.ErrnoException).path);
  }
}
