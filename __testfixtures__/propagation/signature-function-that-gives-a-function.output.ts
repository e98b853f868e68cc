import { readFile } from 'node:fs/promises';

type Loader = (name: string) => Promise<string>;

function loaderIn(dir: string): Loader {
  return async (name) => (await readFile(`${dir}/${name}`, 'utf8')).trim();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const load = loaderIn('dir');
  log(await load('one.txt'), await loaderIn('.')('a.txt'));
}
