import { stat } from 'node:fs/promises';
import { asyncExecutor } from './async-executor.js';

export async function main(log) {
  try {
    await new Promise(asyncExecutor(async (resolve) => {
      await stat('missing.txt');
      resolve();
    }));
  } catch (error) {
    log('caught', error.code);
  }
}
