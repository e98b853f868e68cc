import { stat } from 'node:fs/promises';

export async function main(log) {
  outer: for (const name of ['a.txt', 'b.txt']) {
    for (const limit of [5, 6]) {
      if ((await stat(name)).size === limit) continue outer;
      log(name, limit);
    }
  }
  switch ((await stat('a.txt')).size) {
    case (await stat('b.txt')).size:
      log('same');
      break;
    case 6:
      log('six');
    default:
      log('falls through');
  }
}
