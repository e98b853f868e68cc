import { existsSync, readFileSync, writeFileSync } from 'node:fs';

function save(signal) {
  writeFileSync('state.txt', signal);
}

process.on('SIGUSR2', save);
process.on('exit', () => writeFileSync('last.txt', 'bye'));
process.on('uncaughtException', () => writeFileSync('crash.txt', 'oh'));
process.on('beforeExit', () => writeFileSync('idle.txt', 'done'));
process.once('beforeExit', () => writeFileSync('idle-once.txt', 'done'));
process.on('warning', (warning) => writeFileSync('warning.txt', warning.message));

export async function main(log) {
  process.kill(process.pid, 'SIGUSR2');
  await new Promise((resolve) => setTimeout(resolve, 100));
  log(existsSync('state.txt'), readFileSync('state.txt', 'utf8'));
}
