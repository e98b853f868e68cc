import { readFile } from 'node:fs/promises';

export async function main(log) {
  try {
    for (const name of ['a.txt', 'missing.txt', 'b.txt']) {
      log(await readFile(name, 'utf8'));
    }
  } catch (error) {
    log(error.code);
  }
  log('after');
}
