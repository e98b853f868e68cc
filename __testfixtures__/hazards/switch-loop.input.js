import { statSync } from 'node:fs';

export async function main(log) {
  outer: for (const name of ['a.txt', 'b.txt']) {
    for (const limit of [5, 6]) {
      if (statSync(name).size === limit) continue outer;
      log(name, limit);
    }
  }
  switch (statSync('a.txt').size) {
    case statSync('b.txt').size:
      log('same');
      break;
    case 6:
      log('six');
    default:
      log('falls through');
  }
}
