import { statSync } from 'node:fs';

function check(name) {
  statSync(name);
}

export async function main(log) {
  try {
    check('missing.txt');
  } catch (error) {
    log('caught', error.code);
  }
}
