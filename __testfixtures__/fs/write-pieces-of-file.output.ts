import { open, write, close } from 'node:fs';
import { promisify } from 'node:util';
import { readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const fd = await promisify(open)('out.txt', 'w');
  let written = (await promisify(write)(fd, 'one ')).bytesWritten;
  written += (await promisify(write)(fd, Buffer.from('two three'), 0, 4, null)).bytesWritten;
  await promisify(write)(fd, 'X', 0, 'utf8');
  await promisify(close)(fd);
  log(written, await readFile('out.txt', 'utf8'));
}
