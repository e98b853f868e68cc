import * as fs from 'node:fs';
import { promisify } from 'node:util';

const delay = promisify(setTimeout);

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await delay(1);
  await promisify(fs.close)(await promisify(fs.open)('a.txt', 'r'));
  log('closed');
}
