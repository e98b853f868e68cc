import { stat } from 'node:fs/promises';

async function check(name) {
  await stat(name);
}

export async function main(log) {
  try {
    await check('missing.txt');
  } catch (error) {
    log('caught', error.code);
  }
}
