import { realpath } from 'node:fs';
import { basename } from 'node:path';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(basename(await promisify(realpath)('link')), (await promisify(realpath)('')) === (await promisify(realpath)('.')));
  try {
    await promisify(realpath)('missing/below.txt');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as NodeJS.ErrnoException).syscall);
  }
}
