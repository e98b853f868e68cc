import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

export async function main(log) {
  const child = spawn(process.execPath, ['-e', 'console.log(1 + 1)']);
  child.stdout.on('data', (chunk) => writeFileSync('out.txt', chunk, { flag: 'a' }));
  await new Promise((resolve) => {
    child.on('close', (code) => {
      log(code, readFileSync('a.txt', 'utf8'));
      resolve();
    });
  });
}
