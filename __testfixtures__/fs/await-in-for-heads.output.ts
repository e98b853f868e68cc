import { readFile, readdir, stat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for (let index = 0; index < (await readFile('a.txt')).length; index += (await stat('b.txt')).size) log(index);
  for (const name of (await readdir('dir')).sort()) log(name);
  for (const key in await stat('a.txt')) if (key === 'size') log(key);
  for (let text = await readFile('a.txt', 'utf8'); text !== ''; text = text.slice(3)) log(text);
}
