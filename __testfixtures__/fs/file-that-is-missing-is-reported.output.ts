import { access, readFile } from 'node:fs/promises';

async function load(file: string, warn: (text: string) => void): Promise<string> {
  if (!(await access(file).then(() => true, () => false))) {
    warn(`no ${file}`);
    return '';
  }
  const text: string = await readFile(file, 'utf8');
  return text;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt', log), await load('missing.txt', log));
}
