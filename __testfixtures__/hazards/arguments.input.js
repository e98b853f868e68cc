import { statSync } from 'node:fs';

function sizes() {
  return [arguments.length, ...[0].map(() => arguments[0]), statSync(arguments[0]).size];
}

export async function main(log) {
  log(sizes('a.txt', 'b.txt'));
}
