import { readdirSync, readFileSync, statSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for (let index = 0; index < readFileSync('a.txt').length; index += statSync('b.txt').size) log(index);
  for (const name of readdirSync('dir').sort()) log(name);
  for (const key in statSync('a.txt')) if (key === 'size') log(key);
  for (let text = readFileSync('a.txt', 'utf8'); text !== ''; text = text.slice(3)) log(text);
}
