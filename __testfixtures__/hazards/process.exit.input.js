import { existsSync, writeFileSync } from 'node:fs';

async function saveLater() {
  writeFileSync('later.txt', 'x');
}

function save() {
  writeFileSync('state.txt', 'x');
}

export function stop(exit) {
  save();
  exit(0);
}

export function stopAtOnce(exit) {
  saveLater();
  exit(0);
}

export async function main(log) {
  stop((code) => log('exit', code, existsSync('state.txt')));
}
