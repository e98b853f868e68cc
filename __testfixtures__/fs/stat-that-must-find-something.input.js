import fs from 'node:fs';

export async function main(log) {
  log(fs.statSync('a.txt', { throwIfNoEntry: true }).size);
  try {
    fs.statSync('missing.txt', { bigint: false, throwIfNoEntry: true });
  } catch (error) {
    log(error.code, error.syscall);
  }
}
