import { readFile, writeFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await writeFile('new.txt', 'one');
  await writeFile('new.txt', Buffer.from('two\n'), { flag: 'a', mode: 0o600 });
  log(await readFile('new.txt', 'utf8'));
  try {
    await writeFile('no/such/directory.txt', '');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as NodeJS.ErrnoException).path);
  }
}
