import { statSync } from 'node:fs';

export async function main(log) {
  var found = [];
  for (var index = 0; index < 2; index++) {
    found.push(statSync('a.txt').size + index);
  }
  log(found.join());
}
