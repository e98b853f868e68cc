import { readFile } from 'node:fs/promises';

function load(name: string): Promise<string>;
function load(name: string, raw: true): Promise<Buffer>;
async function load(name: string, raw?: true): Promise<string | Buffer> {
  const bytes = await readFile(name);
  return raw ? bytes : bytes.toString();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt'), (await load('a.txt', true)).length);
}
