import { statSync } from 'node:fs';

export async function main(log) {
  try {
    await new Promise((resolve) => {
      statSync('missing.txt');
      resolve();
    });
  } catch (error) {
    log('caught', error.code);
  }
}
