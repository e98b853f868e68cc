import { accessSync, readFileSync } from 'node:fs';

async function check(access: boolean): Promise<string> {
  if (access) accessSync('a.txt');
  const stat = 'not a call';
  return `${access} ${stat} ${readFileSync('b.txt', 'utf8')}`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await check(true));
}
