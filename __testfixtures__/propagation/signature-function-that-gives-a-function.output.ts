import { readFileSync } from 'node:fs';

type Loader = (name: string) => string;

function loaderIn(dir: string): Loader {
  return (name) => readFileSync(`${dir}/${name}`, 'utf8').trim();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const load = loaderIn('dir');
  log(load('one.txt'), loaderIn('.')('a.txt'));
}
