import { stat } from 'node:fs/promises';

export async function main(log) {
  try {
    for (const name of ['a.txt', 'missing.txt', 'b.txt']) {
      log(name, (await stat(name)).size);
    }
  } catch (error) {
    log('caught', error.code);
  }
}
