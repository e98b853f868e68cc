import { readFileSync, writeFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  writeFileSync('new.txt', 'one');
  writeFileSync('new.txt', Buffer.from('two\n'), { flag: 'a', mode: 0o600 });
  log(readFileSync('new.txt', 'utf8'));
  try {
    writeFileSync('no/such/directory.txt', '');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as NodeJS.ErrnoException).path);
  }
}
