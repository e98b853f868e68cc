import fs from 'node:fs';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const readFile = 'a.txt';
  log(await fs.promises.readFile(readFile, 'utf8'), (await promisify(fs.realpath)(readFile)).endsWith(readFile));
}
