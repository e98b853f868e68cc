import { stat } from 'node:fs/promises';

let total = 0;

const size = async () => (await stat('a.txt')).size;

async function add() {
  const value = await size();
  total += value;
}

export async function main(log) {
  await Promise.all([add(), add()]);
  log(total);
}
