import * as fs from 'node:fs';
import { promisify } from 'node:util';

const delay = promisify(setTimeout);

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await delay(1);
  fs.closeSync(fs.openSync('a.txt', 'r'));
  log('closed');
}
