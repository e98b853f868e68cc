import { readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const bytes = await readFile('a.txt');
  log(Buffer.isBuffer(bytes), bytes.length);
  log((await readFile('dir/one.txt')).toString('hex'));
}
