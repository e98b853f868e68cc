import { readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const bytes = readFileSync('a.txt');
  log(Buffer.isBuffer(bytes), bytes.length);
  log(readFileSync('dir/one.txt').toString('hex'));
}
