import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const fd = openSync('out.txt', 'w');
  let written = writeSync(fd, 'one ');
  written += writeSync(fd, Buffer.from('two three'), 0, 4, null);
  writeSync(fd, 'X', 0, 'utf8');
  closeSync(fd);
  log(written, readFileSync('out.txt', 'utf8'));
}
