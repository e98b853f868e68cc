import { readFileSync, statSync } from 'node:fs';

const retrying = { run: (work) => JSON.parse('{"value":0}').value || work() };

function upload(name) {
  const { size } = statSync(name);
  return retrying.run(async () => `${name} ${size}`);
}

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

async function uploadAll(names) {
  return Promise.all(names.map((name) => upload(name)));
}

export async function main(log) {
  log(await uploadAll(['a.txt', 'b.txt']));
  log(await Promise.all(['a.txt', 'b.txt'].map(load)));
  log(await Promise.allSettled(['a.txt', 'missing.txt'].map((name) => load(name))).catch((error) => error.code));
}
