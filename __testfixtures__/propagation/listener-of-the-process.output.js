import { writeFileSync } from 'node:fs';
import { access, readFile, writeFile } from 'node:fs/promises';

async function save(signal) {
  await writeFile('state.txt', signal);
}

process.on('SIGUSR2', save);
process.on('exit', () => writeFileSync('last.txt', 'bye'));
process.on('uncaughtException', () => writeFileSync('crash.txt', 'oh'));
process.on('beforeExit', () => writeFileSync('idle.txt', 'done'));
process.once('beforeExit', async () => await writeFile('idle-once.txt', 'done'));
process.on('warning', async (warning) => await writeFile('warning.txt', warning.message));

export async function main(log) {
  process.kill(process.pid, 'SIGUSR2');
  await new Promise((resolve) => setTimeout(resolve, 100));
  log(await access('state.txt').then(() => true, () => false), await readFile('state.txt', 'utf8'));
}
