import { stat } from 'node:fs/promises';

let busy = false;
let runs = 0;

async function run() {
  if (busy) return;
  busy = true;
  await stat('a.txt');
  runs++;
  busy = false;
}

export async function main(log) {
  await run();
  await run();
  log(runs);
}
