import { stat } from 'node:fs/promises';

async function sizes() {
  return [arguments.length, ...[0].map(() => arguments[0]), (await stat(arguments[0])).size];
}

export async function main(log) {
  log(await sizes('a.txt', 'b.txt'));
}
