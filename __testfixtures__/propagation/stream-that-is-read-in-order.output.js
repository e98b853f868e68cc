import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream';

export async function main(log) {
  const lines = createInterface({ input: createReadStream('a.txt') });
  lines.on('line', async (line) => {
    await writeFile('lines.txt', `${line}\n`, { flag: 'a' });
  });
  await new Promise((resolve) => {
    lines.on('close', async () => {
      log('closed', await readFile('b.txt', 'utf8'));
      resolve();
    });
  });
  await new Promise((resolve) => {
    finished(createReadStream('a.txt').resume(), async () => {
      log('finished', await readFile('a.txt', 'utf8'));
      resolve();
    });
  });
}
