import fs from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const readFile = 'a.txt';
  log(fs.readFileSync(readFile, 'utf8'), fs.realpathSync(readFile).endsWith(readFile));
}
