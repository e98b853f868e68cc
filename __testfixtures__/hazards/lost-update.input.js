import { statSync } from 'node:fs';

let total = 0;

const size = () => statSync('a.txt').size;

async function add() {
  total += size();
}

export async function main(log) {
  await Promise.all([add(), add()]);
  log(total);
}
