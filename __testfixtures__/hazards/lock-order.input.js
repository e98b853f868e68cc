import { statSync } from 'node:fs';

let busy = false;
let runs = 0;

function run() {
  if (busy) return;
  busy = true;
  statSync('a.txt');
  runs++;
  busy = false;
}

export async function main(log) {
  run();
  run();
  log(runs);
}
