import { statSync } from 'node:fs';

export async function main(log) {
  try {
    ['a.txt', 'missing.txt', 'b.txt'].forEach((name) => {
      log(name, statSync(name).size);
    });
  } catch (error) {
    log('caught', error.code);
  }
}
