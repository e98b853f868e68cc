import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';

export async function main(log) {
  const child = spawn(process.execPath, ['-e', 'console.log(1 + 1)']);
  child.stdout.on('data', async (chunk) => await writeFile('out.txt', chunk, { flag: 'a' }));
  await new Promise((resolve) => {
    child.on('close', async (code) => {
      log(code, await readFile('a.txt', 'utf8'));
      resolve();
    });
  });
}
