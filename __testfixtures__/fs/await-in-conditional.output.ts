import { access, readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await access('a.txt').then(() => true, () => false)) ? 'there' : 'gone');
  log(names().length > 1 ? await readFile('a.txt', 'utf8') : await readFile('missing.txt', 'utf8'));
}

function names(): string[] {
  return ['a', 'b'];
}
