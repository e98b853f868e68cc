import fs from 'node:fs/promises';

export async function main(log) {
  log((await fs.stat('a.txt')).size);
  try {
    await fs.stat('missing.txt', { bigint: false });
  } catch (error) {
    log(error.code, error.syscall);
  }
}
