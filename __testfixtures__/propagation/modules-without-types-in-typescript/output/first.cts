import { readFile } from 'node:fs/promises';

export default async function first(): Promise<string> {
  return (await readFile('dir/one.txt', 'utf8')).trim();
}
