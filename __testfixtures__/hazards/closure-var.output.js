import { stat } from 'node:fs/promises';

export async function main(log) {
  var found = [];
  for (var index = 0; index < 2; index++) {
    found.push((await stat('a.txt')).size + index);
  }
  log(found.join());
}
