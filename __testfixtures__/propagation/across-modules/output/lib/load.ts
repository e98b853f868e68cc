import { readFile } from 'node:fs/promises';

export async function load(name: string): Promise<string> {
  return await readFile(name, 'utf8');
}

export default async function () {
  return (await load('a.txt')).length;
}
