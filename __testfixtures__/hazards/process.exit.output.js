import { access, writeFile } from 'node:fs/promises';

async function saveLater() {
  await writeFile('later.txt', 'x');
}

async function save() {
  await writeFile('state.txt', 'x');
}

export async function stop(exit) {
  await save();
  await exit(0);
}

export function stopAtOnce(exit) {
  saveLater();
  exit(0);
}

export async function main(log) {
  await stop(async (code) => log('exit', code, await access('state.txt').then(() => true, () => false)));
}
