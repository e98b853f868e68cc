import { access, readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const error = 'nothing there';
  log((await access('missing.txt').then(() => true, () => false)) ? await readFile('missing.txt', 'utf8') : error);
  let text: string;
  if (await access('missing.txt').then(() => true, () => false)) text = await readFile('missing.txt', 'utf8');
  else text = error;
  log(text);
}
