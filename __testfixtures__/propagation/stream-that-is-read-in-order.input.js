import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream';

export async function main(log) {
  const lines = createInterface({ input: createReadStream('a.txt') });
  lines.on('line', (line) => {
    writeFileSync('lines.txt', `${line}\n`, { flag: 'a' });
  });
  await new Promise((resolve) => {
    lines.on('close', () => {
      log('closed', readFileSync('b.txt', 'utf8'));
      resolve();
    });
  });
  await new Promise((resolve) => {
    finished(createReadStream('a.txt').resume(), () => {
      log('finished', readFileSync('a.txt', 'utf8'));
      resolve();
    });
  });
}
