import fs from 'node:fs';

async function load(file: string): Promise<string | undefined> {
  if (await fs.promises.access(file).then(() => true, () => false)) return fs.promises.readFile(file, 'utf8');
  return undefined;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt'), await load('missing.txt'));
}
