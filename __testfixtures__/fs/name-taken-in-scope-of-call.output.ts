import { access as accessAsync, readFile } from 'node:fs/promises';

async function check(access: boolean): Promise<string> {
  if (access) await accessAsync('a.txt');
  const stat = 'not a call';
  return `${access} ${stat} ${await readFile('b.txt', 'utf8')}`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await check(true));
}
